import type { CreateConferenceRequest } from '@diemcau/contract';
import { agenda } from './agenda.js';
import { awards } from './awards.js';
import { hallUnits } from './hall-units.js';
import { registrations } from './papers.js';
import { HAM_YEN, type Places } from './places.js';

/** 8 giờ 00 on 18/01/2024 in Viet Nam; the report of the day gives the morning only. */
export const STARTS_AT = Date.parse('2024-01-18T08:00:00+07:00');
const ENDS_AT = Date.parse('2024-01-18T11:30:00+07:00');

/** Delegates each district and commune point is asked to gather (invented: the report is silent). */
const SUMMONED_PER_POINT = 6;

const person = (name: string, ...positions: string[]): { name: string; positions: string[] } => ({ name, positions });

/** Hội nghị of Tuyên Quang, 18 January 2024, as a request to create it. */
export const referenceConference = (places: Places): CreateConferenceRequest => {
  const hamYen = places.byCode(HAM_YEN);
  return {
    title:
      'Hội nghị sơ kết 2 năm thực hiện Chương trình nâng cao vai trò, trách nhiệm của chính quyền cơ sở trong công tác quản lý nhà nước ' +
      'về an ninh, trật tự trên địa bàn tỉnh đến năm 2025; tổng kết công tác phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào ' +
      'toàn dân bảo vệ an ninh Tổ quốc năm 2023, triển khai nhiệm vụ công tác năm 2024',
    type: 'final_review',
    hostAgency:
      'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc tỉnh Tuyên Quang ' +
      '(Ban Chỉ đạo 138 tỉnh)',
    standingAgency: 'Công an tỉnh Tuyên Quang',
    chairs: [
      {
        id: 'chu-toa',
        ...person(
          'Hoàng Việt Phương',
          'Ủy viên BCH Đảng bộ tỉnh',
          'Phó Chủ tịch UBND tỉnh',
          'Trưởng Ban Chỉ đạo 138 tỉnh',
        ),
      },
    ],
    hall: 'Hội trường UBND tỉnh Tuyên Quang',
    sessions: [
      {
        title: 'Phiên buổi sáng 18/01/2024',
        startsAt: STARTS_AT,
        endsAt: ENDS_AT,
        agenda: [...agenda],
        participations: {
          select: 'province',
          centralId: places.hall.id,
          summoned: SUMMONED_PER_POINT,
          points: [
            { pointId: places.hall.id, units: [...hallUnits] },
            {
              pointId: hamYen.id,
              localChair: person('Ma Phúc Dự', 'Ủy viên BCH Đảng bộ huyện', 'Phó Chủ tịch UBND huyện'),
              units: [
                {
                  id: 'ubnd-ham-yen',
                  name: 'UBND huyện Hàm Yên',
                  summoned: SUMMONED_PER_POINT,
                  leadDelegate: person('Ma Phúc Dự', 'Ủy viên BCH Đảng bộ huyện', 'Phó Chủ tịch UBND huyện'),
                },
                { id: 'ca-ham-yen', name: 'Công an huyện Hàm Yên', summoned: 4 },
              ],
            },
          ],
        },
        awards: [...awards(places)],
        registrations: [...registrations(places)],
      },
    ],
  };
};
