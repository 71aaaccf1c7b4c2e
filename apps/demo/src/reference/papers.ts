import type { RegistrationRequest } from '@diemcau/contract';
import { HAM_YEN, type Places } from './places.js';

interface Paper {
  readonly entryId: string;
  readonly unitCode: string;
  readonly topic: string;
}

/** Papers the programme lists, in its order. The topics follow what the report names; who read them is invented. */
const papers: readonly Paper[] = [
  { entryId: 'tham-luan-1', unitCode: '070', topic: 'Bảo đảm an ninh, trật tự địa bàn thành phố năm 2023' },
  { entryId: 'tham-luan-2', unitCode: HAM_YEN, topic: 'Xây dựng mô hình xã, thị trấn điển hình về an ninh, trật tự' },
  { entryId: 'tham-luan-3', unitCode: '073', topic: 'Phòng, chống tệ nạn xã hội ở địa bàn vùng sâu, vùng xa' },
  { entryId: 'tham-luan-4', unitCode: '076', topic: 'Phong trào toàn dân bảo vệ an ninh Tổ quốc tại cơ sở' },
];

export const registrations = (places: Places): readonly RegistrationRequest[] =>
  papers.map((paper) => {
    const point = places.byCode(paper.unitCode);
    return {
      entryId: paper.entryId,
      itemId: 'tham-luan',
      pointId: point.id,
      kind: 'paper',
      speakers: [{ name: `Đại biểu đọc tham luận (${point.unitName ?? point.name})`, position: 'Phó Chủ tịch UBND' }],
      topic: paper.topic,
    };
  });

export const paperIds: readonly string[] = papers.map((paper) => paper.entryId);
