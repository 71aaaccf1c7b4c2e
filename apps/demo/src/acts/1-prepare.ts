import type { BridgePointsView, ConferenceView, IssuedView, LinkAnswer, ProvincePointsView } from '@diemcau/contract';
import type { HttpClient } from '@diemcau/testing';
import { grantRoles } from '../cast/accounts.js';
import { referenceConference } from '../reference/conference.js';
import { type Places, placesOf, PROVINCE } from '../reference/places.js';
import { heading, line } from '../stage/terminal.js';

export interface Prepared {
  readonly conferenceId: string;
  readonly sessionId: string;
  readonly places: Places;
  readonly links: readonly LinkAnswer[];
}

/** The organizing committee registers the points of the province, plans the conference, issues it and prints the links. */
export const prepare = async (organizer: HttpClient): Promise<Prepared> => {
  heading('Chuẩn bị: điểm cầu, chương trình, giấy mời');
  const province = await organizer.post<ProvincePointsView>('/api/bridge-points/province', {
    provinceCode: PROVINCE.code,
    date: PROVINCE.date,
    hall: { name: 'Hội trường UBND tỉnh Tuyên Quang' },
  });
  const { points } = await organizer.get<BridgePointsView>(`/api/bridge-points?under=${province.centralId}&limit=5000`);
  const places = placesOf(points);
  line(
    `${points.length} điểm cầu: 1 hội trường, ${places.districts.length} huyện, thành phố, ${places.communes.length} xã, phường, thị trấn`,
  );
  const conference = await organizer.post<ConferenceView>('/api/conferences', referenceConference(places));
  const sessionId = conference.sessions[0]?.id ?? '';
  await grantRoles(organizer, conference.id);
  const issued = await organizer.post<IssuedView>(`/api/sessions/${sessionId}/issue`);
  line(`Đã phát hành giấy mời (sự kiện số ${issued.seq}); ${issued.warnings.length} cảnh báo`);
  const { links } = await organizer.post<{ links: LinkAnswer[] }>(`/api/sessions/${sessionId}/links`, {
    boards: ['Bảng hội trường'],
  });
  line(`${links.length} đường dẫn truy cập cho điểm cầu và bảng hội trường`);
  return { conferenceId: conference.id, sessionId, places, links };
};
