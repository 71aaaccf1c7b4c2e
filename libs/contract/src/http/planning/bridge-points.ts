import type { PointMode, PointRole } from '@diemcau/session';
import { TERMINAL_KINDS, type TreeWarning } from '@diemcau/planning';
import { z } from 'zod';
import { upTo } from '../../commands/fields.js';
import { pointMode } from '../../commands/plan-parts.schema.js';
import { identifier, plainText } from '../../text.js';
import { day, phone, queryNumber, recordVersion, searchText, unitCode } from './planning-fields.js';

const pointRole = z.enum(['central', 'member', 'branch']);

/** A laptop is somebody's; a room terminal or a codec stays where it is. */
const terminal = z.strictObject({
  kind: z.enum(TERMINAL_KINDS),
  name: plainText(200).nullable().default(null),
  /** As on the office's label. */
  assetCode: plainText(80).nullable().default(null),
});

const technician = z.strictObject({ name: plainText(120), phone: phone.nullable() });

const pointFields = {
  /** The name plate: "ĐIỂM CẦU HUYỆN HÀM YÊN". */
  name: plainText(200),
  parentId: identifier.nullable().default(null),
  group: plainText(120).nullable().default(null),
  role: pointRole.default('member'),
  mode: pointMode.default('webrtc'),
  via: identifier.nullable().default(null),
  venue: plainText(300).nullable().default(null),
  terminal: terminal.nullable().default(null),
  technician: technician.nullable().default(null),
  hotline: phone.nullable().default(null),
  /** Absent: yes for a room terminal or a codec, no otherwise. */
  autoMicrophone: z.boolean().optional(),
  sortOrder: upTo(1_000_000),
};

/** POST /api/bridge-points; `unitDate` says by which state of the country the code is read (today when absent). */
export const createPointBody = z.strictObject({
  ...pointFields,
  unitCode: unitCode.nullable().default(null),
  unitDate: day.optional(),
});
export type CreatePointBody = z.output<typeof createPointBody>;

/** PUT /api/bridge-points/:id; the unit of a point never changes. */
export const replacePointBody = z.strictObject({ ...pointFields, version: recordVersion });
export type ReplacePointBody = z.output<typeof replacePointBody>;

/** POST /api/bridge-points/province */
export const provincePointsBody = z.strictObject({
  provinceCode: unitCode,
  date: day,
  hall: z.strictObject({ name: plainText(180) }),
});
export type ProvincePointsBody = z.output<typeof provincePointsBody>;

/** GET /api/bridge-points */
export const pointsQuery = z.strictObject({
  /** A point; only it and the points below it. */
  under: identifier.optional(),
  role: pointRole.optional(),
  q: searchText,
  order: z.enum(['official', 'az']).default('official'),
  limit: queryNumber(1, 5_000, 200),
  offset: queryNumber(0, 100_000, 0),
});
export type PointsQuery = z.output<typeof pointsQuery>;

/** DELETE /api/bridge-points/:id?version= */
export const versionQuery = z.strictObject({ version: queryNumber(1, 9_999_999, 0) });

export interface BridgePointView {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly unitCode: string | null;
  /** As it was called on the day the point was made. */
  readonly unitName: string | null;
  readonly parentId: string | null;
  readonly group: string | null;
  readonly role: PointRole;
  readonly mode: PointMode;
  readonly via: string | null;
  readonly venue: string | null;
  readonly terminal: z.output<typeof terminal> | null;
  readonly technician: { readonly name: string; readonly phone: string | null } | null;
  readonly hotline: string | null;
  readonly autoMicrophone: boolean;
  readonly sortOrder: number;
}

export interface BridgePointsView {
  readonly total: number;
  readonly points: readonly BridgePointView[];
}

/** A second call creates nothing: `created` is 0 and `existing` is all. */
export interface ProvincePointsView {
  readonly centralId: string;
  readonly created: number;
  readonly existing: number;
  readonly warning: TreeWarning | null;
}
