import type { AwardBatchRequest } from '@diemcau/contract';
import { HAM_YEN, type Places } from './places.js';

type Recipient = AwardBatchRequest['recipients'][number];

/** The report gives the numbers only (and 3 + 2 at Hàm Yên); who the others were and where they sat is invented. */
const collectives = (prefix: string, pointIds: readonly string[]): Recipient[] =>
  pointIds.map((pointId, index) => ({
    kind: 'collective',
    name: `${prefix} – tập thể ${String(index + 1).padStart(2, '0')}`,
    pointId,
  }));

const individuals = (pointIds: readonly string[]): Recipient[] =>
  pointIds.map((pointId, index) => ({
    kind: 'individual',
    name: `Cá nhân được tặng giấy khen ${String(index + 1).padStart(2, '0')}`,
    pointId,
  }));

/** `count` places taken in turn from the given points. */
const spread = (count: number, pointIds: readonly string[]): readonly string[] =>
  Array.from({ length: count }, (_, index) => pointIds[index % pointIds.length] ?? '');

const AWARD_COUNTS = {
  ministry: 7,
  province: 9,
  merit: { collectives: 26, individuals: 19 },
  hamYen: [3, 2],
} as const;

export const awards = (places: Places): readonly AwardBatchRequest[] => {
  const hall = places.hall.id;
  const hamYen = places.byCode(HAM_YEN).id;
  const others = places.districts.map((district) => district.id).filter((id) => id !== hamYen);
  const { merit, hamYen: atHamYen } = AWARD_COUNTS;
  return [
    {
      id: 'bang-khen-bo',
      issuer: 'Bộ trưởng Bộ Công an',
      form: 'commendation',
      precedence: 1,
      recipients: collectives('Bằng khen Bộ Công an', spread(AWARD_COUNTS.ministry, [hall])),
    },
    {
      id: 'bang-khen-tinh',
      issuer: 'Chủ tịch UBND tỉnh Tuyên Quang',
      form: 'commendation',
      precedence: 2,
      recipients: collectives('Bằng khen UBND tỉnh', spread(AWARD_COUNTS.province, [hall, ...others])),
    },
    {
      id: 'giay-khen',
      issuer: 'Giám đốc Công an tỉnh Tuyên Quang',
      form: 'merit',
      precedence: 3,
      recipients: [
        ...collectives('Giấy khen Công an tỉnh', [
          ...spread(atHamYen[0], [hamYen]),
          ...spread(merit.collectives - atHamYen[0], [hall, ...others]),
        ]),
        ...individuals([
          ...spread(atHamYen[1], [hamYen]),
          ...spread(merit.individuals - atHamYen[1], [hall, ...others]),
        ]),
      ],
    },
  ];
};
