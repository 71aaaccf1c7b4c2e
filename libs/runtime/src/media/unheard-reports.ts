import type { Ack } from '@diemcau/contract';
import type { PointId, SessionId } from '@diemcau/session';
import { type Submission, SYSTEM_ACTOR } from '../mailbox/submission.js';
import type { Connections } from '../ports/connections.js';
import type { Ids } from '../ports/ids.js';

/** What becomes of a point that has the floor and is not heard. */
export interface UnheardReports {
  /** A page of the point is connected to us. */
  isThere(sessionId: SessionId, pointId: PointId): boolean;
  /** Never rejects. False: it could not be stored, and is to be told again. */
  report(sessionId: SessionId, pointId: PointId): Promise<boolean>;
}

export interface UnheardReportsParts {
  readonly ids: Ids;
  readonly connections: Pick<Connections, 'isConnected'>;
  readonly submit: (sessionId: SessionId, submission: Submission) => Promise<Ack>;
}

/**
 * An incident by the system, through the session's own mailbox; a refusal is the session's word: it is not live any more, or a person
 * said so before. It stays open until somebody at the desk resolves it.
 */
export const unheardReports = ({ ids, connections, submit }: UnheardReportsParts): UnheardReports => ({
  isThere: (sessionId, pointId) => connections.isConnected(sessionId, pointId),
  report: async (sessionId, pointId) => {
    const data = { incidentId: ids.uuid(), pointId, kind: 'point_silent' } as const;
    const ack = await submit(sessionId, {
      type: 'ReportMediaTrouble',
      data,
      by: SYSTEM_ACTOR,
      cmdId: ids.uuid(),
    });
    return ack.ok || ack.error.code !== 'RETRY_LATER';
  },
});
