import type { SessionReport } from '@diemcau/session';

/** GET /api/sessions/:sessionId/report: figures as the log has them up to `seq`. */
export interface SessionReportView {
  readonly seq: number;
  /** Session clock when it was made. */
  readonly at: number;
  readonly report: SessionReport;
}
