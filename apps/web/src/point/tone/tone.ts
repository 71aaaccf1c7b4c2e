/** Pitches and lengths in milliseconds; soft, for a room that listens to somebody. */
const SOUNDS = {
  deck: [[660, 180]],
  invited: [
    [660, 180],
    [880, 320],
  ],
  minute: [[520, 240]],
} as const;

const SHAKES: Readonly<Record<keyof typeof SOUNDS, number[]>> = {
  deck: [200],
  invited: [300, 150, 300],
  minute: [120],
};

export type Sound = keyof typeof SOUNDS;

const KEPT = 'diemcau.quiet';

let context: AudioContext | null = null;

/** Browsers let a page sound only after somebody touched it. */
export const allowSound = (): void => {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  void context.resume();
};

export const isQuiet = (): boolean => {
  try {
    return localStorage.getItem(KEPT) === 'yes';
  } catch {
    return false;
  }
};

export const setQuiet = (quiet: boolean): void => {
  try {
    localStorage.setItem(KEPT, quiet ? 'yes' : 'no');
  } catch {
    // It holds for as long as the page.
  }
};

/** A tone and a shake. Each has its twin on the screen. */
export const sound = (name: Sound): void => {
  if (isQuiet()) return;
  if ('vibrate' in navigator) navigator.vibrate(SHAKES[name]);
  if (context?.state !== 'running') return;
  let from = context.currentTime;
  for (const [pitch, length] of SOUNDS[name]) {
    const [tone, loudness] = [context.createOscillator(), context.createGain()];
    const until = from + length / 1_000;
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(0.15, from);
    loudness.gain.exponentialRampToValueAtTime(0.001, until);
    tone.connect(loudness).connect(context.destination);
    tone.start(from);
    tone.stop(until);
    from = until;
  }
};
