import type { Ack } from '@diemcau/contract';
import type { Moment, SessionDirectory, Submission } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';

/** A running session as this door needs it. */
export interface LiveSession {
  /** What is committed and may be shown. */
  readonly current: Moment;
  readonly submit: (submission: Submission) => Promise<Ack>;
  /** The number of connected points changed. */
  readonly touchCounters: () => void;
}

/** The session as the directory finds it at each call: a mailbox may be put away and loaded again. */
export const liveSession = async (directory: SessionDirectory, sessionId: SessionId): Promise<LiveSession> => {
  let latest = await directory.moment(sessionId);
  return {
    get current() {
      latest = directory.peek(sessionId) ?? latest;
      return latest;
    },
    submit: (submission) => directory.submit(sessionId, submission),
    touchCounters: () => directory.touchCounters(sessionId),
  };
};
