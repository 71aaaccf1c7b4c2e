import { type AttendanceReport, type PlanPoint, tableGet } from '@diemcau/session';
import { heading } from '../stage/terminal.js';
import { MINUTE, SECOND } from '../stage/timekeeper.js';
import type { Act } from './act.js';
import { silentCommunes } from './silent-communes.js';

const CHECK_IN_FROM = Date.parse('2024-01-18T07:15:00+07:00');

/** Who came, varied so that every figure of the roll call has something to count (the report of the day gives none). */
const reportOf = (summoned: number, index: number): AttendanceReport => {
  const absentExcused = index % 9 === 4 ? 1 : 0;
  const absentUnclassified = index % 13 === 6 ? 1 : 0;
  const present = summoned - absentExcused - absentUnclassified;
  return {
    present,
    substitutes: index % 11 === 3 ? 1 : 0,
    absentExcused,
    absentUnexcused: 0,
    absentUnclassified,
    guests: index % 17 === 5 ? 2 : 0,
    reason: absentExcused + absentUnclassified > 0 ? 'Đi công tác đột xuất' : '',
    named: [],
  };
};

const unitsOf = (point: PlanPoint, index: number): { unitId: string; report: AttendanceReport }[] =>
  point.units.map((unit, unitIndex) => ({
    unitId: unit.id,
    report: reportOf(unit.summoned, index + unitIndex),
  }));

/** Every point reports by invited unit; reception counts the hall; the secretary classifies what is open and locks the roll. */
export const checkIn = async (act: Act): Promise<void> => {
  heading('Điểm danh');
  const { show } = act;
  await show.time.until(CHECK_IN_FROM, { jump: true });
  const plan = show.desk.session.plan.points;
  const silent = new Map(silentCommunes(show.places).map((commune) => [commune.id, commune.parentId ?? '']));
  for (const district of show.places.districts) {
    const members = plan.filter((point) => point.id === district.id || point.parentId === district.id);
    await Promise.all(
      members.map((point) =>
        act.at(silent.get(point.id) ?? point.id, 'CheckIn', {
          pointId: point.id,
          units: unitsOf(point, plan.indexOf(point)),
        }),
      ),
    );
    await show.time.pass(4 * MINUTE);
    act.say(`${district.name}: ${members.length} điểm cầu đã điểm danh`);
  }
  await reception(act);
  await lock(act);
};

const reception = async (act: Act): Promise<void> => {
  const { hall } = act.show.places;
  const point = act.show.desk.session.plan.points.find(({ id }) => id === hall.id);
  if (point === undefined) return;
  await act.by('reception', 'CheckIn', { pointId: hall.id, units: unitsOf(point, 2) });
  act.say(`Lễ tân điểm danh hội trường: ${point.units.length} đơn vị`);
};

/** The secretary asks why by telephone and says so unit by unit, then locks. */
const lock = async (act: Act): Promise<void> => {
  const { attendance, plan } = act.show.desk.session;
  let classified = 0;
  for (const point of plan.points)
    for (const unit of point.units) {
      const known = tableGet(attendance.points, point.id);
      const open = known?.units[unit.id]?.current.value.absentUnclassified ?? 0;
      if (open === 0) continue;
      const excused = classified % 3 === 0 ? 0 : open;
      await act.by('secretary', 'ClassifyAbsence', {
        pointId: point.id,
        unitId: unit.id,
        excused,
        unexcused: open - excused,
        reason: excused > 0 ? 'Có báo cáo bằng điện thoại' : 'Không báo cáo',
      });
      classified += open;
      await act.show.time.pass(20 * SECOND);
    }
  await act.by('secretary', 'LockAttendance', { classifyRest: null });
  act.say(`Thư ký phân loại ${classified} trường hợp vắng chưa rõ lý do và chốt điểm danh`);
};
