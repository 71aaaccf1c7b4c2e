import { eventually, type MediaBot } from '@diemcau/testing';

const SOON_MS = 5_000;
/** Frames of 10 ms: a third of a second of steady sound before it is cut. */
const STEADY_FRAMES = 30;

/** The hall, which listens, and a point, whose microphone is opened and closed. */
export interface FloorPair {
  readonly hall: MediaBot;
  readonly point: MediaBot;
}

/** Moments of one opening, ms after its beginning; `published` among them. */
type FloorMarks = Readonly<Record<string, number>>;

/** One opening and one cut of a microphone, ms. */
export interface FloorTimes {
  /** From the beginning of the opening to the first loud frame in the hall. */
  readonly heard: number;
  /** From the beginning of the cut to the last loud frame in the hall. */
  readonly silent: number;
  readonly marks: FloorMarks;
}

/** What a kind of round does. */
export interface FloorMoves {
  /** Before anything is measured. */
  readonly ready?: () => Promise<void>;
  /** Until the point has published; `mark` notes a moment. */
  readonly open: (mark: (name: string) => void) => Promise<void>;
  /** Until nothing is left to do for whoever cuts. */
  readonly cut: () => Promise<void>;
}

/** @throws when the hall does not hear the point, or does not cease to, within 5 s. */
export const measureFloor = async ({ hall, point }: FloorPair, moves: FloorMoves): Promise<FloorTimes> => {
  const ear = hall.ear(point.identity);
  await point.prepare();
  await ear.until(false, SOON_MS);
  await moves.ready?.();

  const from = performance.now();
  const marks: Record<string, number> = {};
  await moves.open((name) => (marks[name] = performance.now() - from));
  const heard = (await ear.until(true, SOON_MS)) - from;

  const frames = ear.loudFrames + STEADY_FRAMES;
  await eventually('the sound is steady', () => ear.loudFrames > frames);
  const cutAt = performance.now();
  const [silentAt] = await Promise.all([ear.until(false, SOON_MS), moves.cut()]);
  // A tone that nobody hears any more would cost the rounds of others their time.
  await point.hush();
  return { heard, silent: Math.max(0, silentAt - cutAt), marks };
};
