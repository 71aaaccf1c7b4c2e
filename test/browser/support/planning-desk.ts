import type { ConferenceView, CreateConferenceRequest } from '@diemcau/contract';
import { FIRST_ADMIN, HttpClient, signInFirstAdmin } from '@diemcau/testing';
import { MeasuredFolder } from '../../support/measured-service.js';

const HOUR_MS = 3_600_000;

/** A running service with one conference that is drafted and has no points yet. */
export interface PlanningDesk {
  readonly admin: HttpClient;
  readonly origin: string;
  readonly conferenceId: string;
  readonly sessionId: string;
  close(): Promise<void>;
}

const DRAFT = (startsAt: number): CreateConferenceRequest => ({
  title: 'Hội nghị trực tuyến triển khai nhiệm vụ quý I',
  type: 'rollout',
  hostAgency: 'Ủy ban nhân dân tỉnh Tuyên Quang',
  hall: 'Hội trường UBND tỉnh Tuyên Quang',
  chairs: [{ id: 'chair', name: 'Nguyễn Văn Sơn', positions: ['Chủ tịch UBND tỉnh'] }],
  sessions: [
    {
      title: 'Phiên buổi sáng',
      startsAt,
      endsAt: startsAt + 4 * HOUR_MS,
      agenda: [{ id: 'opening', kind: 'opening', title: 'Khai mạc', minutes: 10 }],
    },
  ],
});

/** The first admin organizes it. */
export const openPlanningDesk = async (): Promise<PlanningDesk> => {
  const folder = await MeasuredFolder.make();
  const service = await folder.start();
  const admin = new HttpClient(service.origin);
  await signInFirstAdmin(admin);
  const { id, sessions } = await admin.post<ConferenceView>('/api/conferences', DRAFT(Date.now() + 26 * HOUR_MS));
  const roles = ['organizer', 'secretary', 'technician'];
  await admin.put(`/api/conferences/${id}/grants`, { username: FIRST_ADMIN.username, roles });
  return {
    admin,
    origin: service.origin,
    conferenceId: id,
    sessionId: sessions[0]!.id,
    close: async () => {
      await service.stop();
      await folder.remove();
    },
  };
};
