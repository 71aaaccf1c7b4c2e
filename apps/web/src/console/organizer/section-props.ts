import type { SessionOutline } from '@diemcau/contract';

/** What each part of the editor is given: the sitting as it was drafted, or as it stands since it was issued. */
export interface SectionProps {
  readonly conferenceId: string;
  readonly sessionId: string;
  readonly session: SessionOutline;
}
