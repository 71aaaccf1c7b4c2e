import { keptChoice, pictureConstraints } from '../../media/own/device-choice.js';
import { deviceProblem } from '../../media/own/device-problem.js';
import { mediaDevices } from '../../media/own/media-devices.js';
import type { Line } from './test-lines.js';

/** Cameras open their eyes slowly. */
const LOOK_MS = 4_000;
/** Of 255, on average: a cap on the lens. */
const DARK = 8;

/** Whether the camera gives a picture that is not black. `open` is shown it for as long as it is looked at. */
export const tryCamera = async (open: (track: MediaStreamTrack | null) => void): Promise<Line> => {
  const devices = mediaDevices();
  if (devices === undefined) return { state: 'failed', remedy: 'insecure' };
  try {
    const stream = await devices.getUserMedia({ video: pictureConstraints(keptChoice()) });
    const [track] = stream.getVideoTracks();
    if (track === undefined) return { state: 'failed', remedy: 'none' };
    open(track);
    const bright = await isBright(stream);
    open(null);
    track.stop();
    return bright ? { state: 'passed', remedy: null } : { state: 'warned', remedy: 'dark' };
  } catch (error) {
    return { state: 'failed', remedy: deviceProblem(error) };
  }
};

const isBright = async (stream: MediaStream): Promise<boolean> => {
  const video = document.createElement('video');
  video.muted = video.playsInline = true;
  video.srcObject = stream;
  await video.play();
  const until = performance.now() + LOOK_MS;
  let bright = false;
  while (!bright && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    bright = brightness(video) > DARK;
  }
  video.srcObject = null;
  return bright;
};

const brightness = (video: HTMLVideoElement): number => {
  const canvas = document.createElement('canvas');
  canvas.width = 32;
  canvas.height = 18;
  const brush = canvas.getContext('2d');
  if (brush === null || video.videoWidth === 0) return 0;
  brush.drawImage(video, 0, 0, canvas.width, canvas.height);
  const { data } = brush.getImageData(0, 0, canvas.width, canvas.height);
  // Every fourth number is how solid the picture is.
  return data.reduce((sum, value, index) => (index % 4 === 3 ? sum : sum + value), 0) / ((data.length / 4) * 3);
};
