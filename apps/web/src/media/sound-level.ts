/** Of 1 at full scale: a device that is cut off gives nothing at all, a quiet room always something. */
const NOTHING = 1e-5;
const SILENT_AFTER_MS = 4_000;

export interface SoundLevel {
  /** From 0 to 1, of the last moment. */
  readonly level: number;
  /** Nothing at all has come out of the microphone for seconds: it is muted by a switch, or not connected. */
  readonly silent: boolean;
}

/** Measures a microphone a few times a second until it is stopped. `told` is called each time. */
export const measureSound = (track: MediaStreamTrack, told: (level: SoundLevel) => void): (() => void) => {
  const context = new AudioContext();
  const source = context.createMediaStreamSource(new MediaStream([track]));
  const analyser = context.createAnalyser();
  analyser.fftSize = 1_024;
  source.connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  let soundAt = performance.now();
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
    // A browser that waits for a touch measures nothing, and must not call that silence.
    if (peak > NOTHING || context.state !== 'running' || document.hidden) soundAt = performance.now();
    told({ level: Math.min(1, peak * 2), silent: performance.now() - soundAt > SILENT_AFTER_MS });
  }, 100);
  return () => {
    clearInterval(timer);
    source.disconnect();
    void context.close();
  };
};
