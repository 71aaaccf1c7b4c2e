import { TERMINAL_KINDS, UNIT_LEVELS } from '@diemcau/planning';
import { z } from 'zod';
import { listOf, upTo } from '../../commands/fields.js';
import { pointMode } from '../../commands/plan-parts.schema.js';
import { identifier, plainText } from '../../text.js';
import { day, phone, queryNumber, recordVersion, searchText, unitCode } from './planning-fields.js';

export const pointRole = z.enum(['central', 'member', 'branch']);
export const pointGroup = plainText(120);

/** A laptop is somebody's; a room terminal or a codec stays where it is. */
const terminal = z.strictObject({
  kind: z.enum(TERMINAL_KINDS),
  name: plainText(200).nullable().default(null),
  /** As on the office's label. */
  assetCode: plainText(80).nullable().default(null),
});

const fields = {
  /** The name plate: "ĐIỂM CẦU HUYỆN HÀM YÊN". */
  name: plainText(200),
  parentId: identifier.nullable(),
  group: pointGroup.nullable(),
  role: pointRole,
  mode: pointMode,
  /** The gateway: a point that joins by itself and carries this one. */
  via: identifier.nullable(),
  venue: plainText(300).nullable(),
  terminal: terminal.nullable(),
  technician: z.strictObject({ name: plainText(120), phone: phone.nullable() }).nullable(),
  hotline: phone.nullable(),
  sortOrder: upTo(1_000_000),
};

const wholePoint = {
  ...fields,
  parentId: fields.parentId.default(null),
  group: fields.group.default(null),
  role: fields.role.default('member'),
  mode: fields.mode.default('webrtc'),
  via: fields.via.default(null),
  venue: fields.venue.default(null),
  terminal: fields.terminal.default(null),
  technician: fields.technician.default(null),
  hotline: fields.hotline.default(null),
  /** Absent: yes for a room terminal or a codec, no otherwise. */
  autoMicrophone: z.boolean().optional(),
};

/** POST /api/bridge-points; `unitDate` says by which state of the country the code is read (today when absent). */
export const createPointBody = z.strictObject({
  ...wholePoint,
  unitCode: unitCode.nullable().default(null),
  unitDate: day.optional(),
});
export type CreatePointBody = z.output<typeof createPointBody>;

/** PUT /api/bridge-points/:id; the unit of a point never changes. */
export const replacePointBody = z.strictObject({ ...wholePoint, version: recordVersion });
export type ReplacePointBody = z.output<typeof replacePointBody>;

/** What it does not name stays as it is. */
const pointChange = z.strictObject({
  id: identifier,
  version: recordVersion,
  name: fields.name.exactOptional(),
  parentId: fields.parentId.exactOptional(),
  group: fields.group.exactOptional(),
  role: fields.role.exactOptional(),
  mode: fields.mode.exactOptional(),
  via: fields.via.exactOptional(),
  venue: fields.venue.exactOptional(),
  terminal: fields.terminal.exactOptional(),
  technician: fields.technician.exactOptional(),
  hotline: fields.hotline.exactOptional(),
  sortOrder: fields.sortOrder.exactOptional(),
  autoMicrophone: z.boolean().exactOptional(),
});
export type PointChangeInput = z.output<typeof pointChange>;

/** PATCH /api/bridge-points: all of it or nothing. */
export const changePointsBody = z.strictObject({ changes: listOf(pointChange, 5_000) });
export type ChangePointsBody = z.output<typeof changePointsBody>;

const hall = z.strictObject({ name: plainText(180) });

/** POST /api/bridge-points/province */
export const provincePointsBody = z.strictObject({ provinceCode: unitCode, date: day, hall });
export type ProvincePointsBody = z.output<typeof provincePointsBody>;

/** POST /api/bridge-points/country: a national conference, its points made down to the level of `depth`. */
export const countryPointsBody = z.strictObject({ date: day, hall, depth: z.enum(UNIT_LEVELS).default('commune') });
export type CountryPointsBody = z.output<typeof countryPointsBody>;

/** GET /api/bridge-points */
export const pointsQuery = z.strictObject({
  /** A point; only it and the points below it. */
  under: identifier.optional(),
  role: pointRole.optional(),
  q: searchText,
  group: pointGroup.optional(),
  mode: pointMode.optional(),
  /** Of the point's unit. */
  level: z.enum(UNIT_LEVELS).optional(),
  /** Only points without any telephone, the technician's or a hotline: those that PHONE_MISSING names. */
  missingPhone: z.enum(['true', 'false']).optional(),
  /** `az`: by what the plates name, without "ĐIỂM CẦU" and the kind of the unit. */
  order: z.enum(['official', 'az']).default('official'),
  limit: queryNumber(1, 5_000, 200),
  offset: queryNumber(0, 100_000, 0),
});
export type PointsQuery = z.output<typeof pointsQuery>;

/** DELETE /api/bridge-points/:id?version= */
export const versionQuery = z.strictObject({ version: queryNumber(1, 9_999_999, 0) });
