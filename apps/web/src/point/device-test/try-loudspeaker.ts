import { mediaDevices } from '../../media/own/media-devices.js';
import type { Line } from './test-lines.js';

const TONE_HZ = 1_000;
const TONE_S = 1.5;
const CHIME_HZ = [660, 880] as const;
/** So many decibels louder than before is the tone, come back through the room. */
const RISE_DB = 15;

/**
 * Plays a chime and a tone, and listens whether the tone comes back through the microphone: then the loudspeaker works for certain.
 * Null when it does not come back, as with headphones: then somebody has to say whether it was heard.
 */
export const tryLoudspeaker = async (): Promise<Line | null> => {
  const context = new AudioContext();
  try {
    await context.resume();
    chime(context);
    await rest(700);
    return (await comesBack(context)) ? { state: 'passed', remedy: null } : null;
  } finally {
    await context.close();
  }
};

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const play = (context: AudioContext, hertz: number, from: number, seconds: number): void => {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0.0001, context.currentTime + from);
  volume.gain.exponentialRampToValueAtTime(0.4, context.currentTime + from + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.0001, context.currentTime + from + seconds);
  tone.connect(volume).connect(context.destination);
  tone.start(context.currentTime + from);
  tone.stop(context.currentTime + from + seconds);
};

const chime = (context: AudioContext): void =>
  CHIME_HZ.forEach((hertz, place) => play(context, hertz, place * 0.3, 0.3));

const comesBack = async (context: AudioContext): Promise<boolean> => {
  // Untouched: what cleans speech takes exactly this tone away.
  const audio = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
  const stream = await mediaDevices()
    ?.getUserMedia({ audio })
    .catch(() => null);
  if (stream === null || stream === undefined) {
    play(context, TONE_HZ, 0, TONE_S);
    await rest(TONE_S * 1_000);
    return false;
  }
  const analyser = context.createAnalyser();
  analyser.fftSize = 4_096;
  analyser.smoothingTimeConstant = 0;
  context.createMediaStreamSource(stream).connect(analyser);
  await rest(300);
  const before = await highest(analyser, context.sampleRate, 600);
  play(context, TONE_HZ, 0, TONE_S);
  await rest(300);
  const during = await highest(analyser, context.sampleRate, (TONE_S - 0.6) * 1_000);
  for (const track of stream.getTracks()) track.stop();
  return during - before > RISE_DB;
};

/** The loudest moment of the tone's own frequency, in decibels. */
const highest = async (analyser: AnalyserNode, sampleRate: number, ms: number): Promise<number> => {
  const bins = new Float32Array(analyser.frequencyBinCount);
  const bin = Math.round((TONE_HZ * analyser.fftSize) / sampleRate);
  const until = performance.now() + ms;
  let loudest = -Infinity;
  while (performance.now() < until) {
    analyser.getFloatFrequencyData(bins);
    loudest = Math.max(loudest, bins[bin] ?? -Infinity);
    await rest(50);
  }
  return Math.max(loudest, -120);
};
