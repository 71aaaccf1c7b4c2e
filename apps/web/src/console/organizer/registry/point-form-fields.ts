import type { BridgePointView, ReplacePointBody } from '@diemcau/contract';

/** A point as it is typed: no field is null, empty is none. */
export interface PointDraft {
  readonly name: string;
  readonly unitCode: string;
  readonly parentId: string | null;
  readonly group: string;
  readonly role: BridgePointView['role'];
  readonly mode: BridgePointView['mode'];
  readonly via: string | null;
  readonly venue: string;
  readonly terminal: NonNullable<BridgePointView['terminal']>['kind'] | null;
  readonly technician: string;
  readonly phone: string;
  readonly hotline: string;
  readonly autoMicrophone: boolean;
  readonly sortOrder: number;
}

/** New points stand last among those beside them. */
const LAST = 1_000_000;

export const NEW_POINT: PointDraft = {
  ...{ name: '', unitCode: '', parentId: null, group: '', role: 'member', mode: 'webrtc', via: null, venue: '' },
  ...{ terminal: null, technician: '', phone: '', hotline: '', autoMicrophone: false, sortOrder: LAST },
};

export const draftOf = (point: BridgePointView): PointDraft => ({
  ...{ name: point.name, parentId: point.parentId, role: point.role, mode: point.mode, via: point.via },
  ...{ autoMicrophone: point.autoMicrophone, sortOrder: point.sortOrder, terminal: point.terminal?.kind ?? null },
  unitCode: point.unitCode ?? '',
  group: point.group ?? '',
  venue: point.venue ?? '',
  technician: point.technician?.name ?? '',
  phone: point.technician?.phone ?? '',
  hotline: point.hotline ?? '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The request that stores a draft. What has no field here, such as the label of the terminal, is kept from `before`. */
export const bodyOf = (draft: PointDraft, before: BridgePointView | null): Omit<ReplacePointBody, 'version'> => {
  const { terminal, technician, phone, unitCode: _unit, ...rest } = draft;
  const known = before?.terminal;
  return {
    ...rest,
    name: draft.name.trim(),
    group: orNull(draft.group),
    venue: orNull(draft.venue),
    hotline: orNull(draft.hotline),
    terminal:
      terminal === null ? null : { kind: terminal, name: known?.name ?? null, assetCode: known?.assetCode ?? null },
    technician: orNull(technician) === null ? null : { name: technician.trim(), phone: orNull(phone) },
  };
};

/** Whether the desk can telephone somebody by name. */
export const hasContact = ({ technician }: Pick<BridgePointView, 'technician'>): boolean =>
  technician !== null && technician.phone !== null;
