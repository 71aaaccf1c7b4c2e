import type { AttendanceGroupsAnswer, Counters } from '@diemcau/contract';
import { vi } from '../text.vi.js';
import { pageOf } from './rows-shown.js';
import { type Figure, type Scene, scene } from './scene.js';

export type Groups = AttendanceGroupsAnswer['groups'];

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/gu, '.');
const ofAll = (part: number, all: number): string => (all > 0 ? `${number(part)}/${number(all)}` : number(part));

/** How many are here; nothing while nobody has counted. */
export const figuresOf = (counters: Counters | null): readonly Figure[] =>
  counters === null
    ? []
    : [
        { value: ofAll(counters.checkedIn, counters.points), caption: vi.pointsHere },
        { value: ofAll(counters.present, counters.summoned), caption: vi.peopleHere },
      ];

/** A group that is whole is marked; one that nobody came from yet is not. */
export const attendanceScene = (counters: Counters | null, groups: Groups, now: number, most: number): Scene => {
  const rows = groups.map(({ name, points, checkedIn }) => ({
    state: checkedIn === points ? ('past' as const) : ('plain' as const),
    lead: '',
    name: name === '' ? vi.noGroup : name,
    value: ofAll(checkedIn, points),
  }));
  return scene('attendance', { label: vi.attendance, figures: figuresOf(counters), rows: pageOf(rows, most, now) });
};
