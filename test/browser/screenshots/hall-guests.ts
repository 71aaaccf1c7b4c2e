import type { House } from '../support/house.js';

const unit = (id: string, name: string, summoned: number, delegates: readonly (readonly [string, string])[] = []) => ({
  ...{ id, name, summoned, leadDelegate: null },
  delegates: delegates.map(([person, position]) => ({ name: person, positions: [position] })),
});

/** Whom the hall expects. */
export const inviteHall = async ({ conference, desk }: House): Promise<void> => {
  const units = [
    unit('tinh-uy', 'Văn phòng Tỉnh ủy', 4),
    unit('so-y-te', 'Sở Y tế', 3, [
      ['Nguyễn Thị Hường', 'Giám đốc'],
      ['Lê Văn Đức', 'Phó Giám đốc'],
    ]),
    unit('so-tai-chinh', 'Sở Tài chính', 3),
    unit('cong-an', 'Công an tỉnh', 12),
    unit('doan', 'Ban Chấp hành Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh và Hội Liên hiệp Thanh niên', 4),
  ];
  const pointId = conference.points[0]!.pointId;
  await desk.send('ChangeInvitedUnits', { pointId, units, reason: 'Bổ sung' });
};

/** Three communes whose collectives are honoured. */
export const planAwards = async (house: House): Promise<void> => {
  const { conference, desk } = house;
  const recipients = [1, 2, 3].map((index) => {
    const { pointId } = conference.points[index]!;
    const name = `Cán bộ và Nhân dân ${house.plateOf(pointId)}`;
    return { id: `r${index}`, kind: 'collective' as const, name, pointId };
  });
  const batch = {
    ...{ id: 'b1', issuer: 'Chủ tịch UBND tỉnh', form: 'commendation' as const },
    ...{ decisionNumber: '34/QĐ-UBND', precedence: 1, recipients },
  };
  await desk.send('ChangeAwards', { batches: [batch], reason: 'Bổ sung' });
};
