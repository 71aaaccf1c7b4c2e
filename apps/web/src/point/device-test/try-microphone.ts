import { keptChoice, soundConstraints } from '../../media/own/device-choice.js';
import { deviceProblem } from '../../media/own/device-problem.js';
import { mediaDevices } from '../../media/own/media-devices.js';
import { measureSound } from '../../media/sound-level.js';
import type { Line } from './test-lines.js';

/** Time enough to say a sentence. */
const LISTEN_MS = 6_000;
/** Of 1: somebody speaks; the fan of a computer. */
const LOUD = 0.06;
const AUDIBLE = 0.004;

/** Listens until somebody speaks. `open` is shown the microphone for as long as it is listened to. */
export const tryMicrophone = async (open: (track: MediaStreamTrack | null) => void): Promise<Line> => {
  const devices = mediaDevices();
  if (devices === undefined) return { state: 'failed', remedy: 'insecure' };
  try {
    const stream = await devices.getUserMedia({ audio: soundConstraints(keptChoice()) });
    const [track] = stream.getAudioTracks();
    if (track === undefined) return { state: 'failed', remedy: 'none' };
    open(track);
    const highest = await listen(track);
    open(null);
    track.stop();
    if (highest >= LOUD) return { state: 'passed', remedy: null };
    return highest >= AUDIBLE ? { state: 'warned', remedy: 'quiet' } : { state: 'failed', remedy: 'silent' };
  } catch (error) {
    return { state: 'failed', remedy: deviceProblem(error) };
  }
};

const listen = (track: MediaStreamTrack): Promise<number> =>
  new Promise((resolve) => {
    let highest = 0;
    const end = (): void => {
      stop();
      clearTimeout(timer);
      resolve(highest);
    };
    const timer = setTimeout(end, LISTEN_MS);
    const stop = measureSound(track, ({ level }) => {
      highest = Math.max(highest, level);
      if (highest >= LOUD) end();
    });
  });
