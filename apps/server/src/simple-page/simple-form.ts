import type { AttendanceReport, InvitedUnit } from '@diemcau/session';

/** What proves that somebody may fill in for a point; sent with each form, so that no cookie speaks for a page of others. */
export interface Proof {
  readonly code: string;
  readonly digits: string;
  /** A pasted address of a point. */
  readonly link: string;
}

export const proofIn = (form: URLSearchParams): Proof => ({
  code: form.get('code') ?? '',
  digits: (form.get('digits') ?? '').trim(),
  link: (form.get('link') ?? '').trim(),
});

/** What stands behind the # of a pasted address. */
export const linkIn = ({ link }: Proof): { readonly linkId: string; readonly token: string } | null => {
  const [, linkId, token] = /#([\w-]{1,64})\.([\w-]{1,100})$/u.exec(link) ?? [];
  return linkId === undefined || token === undefined ? null : { linkId, token };
};

export const FIGURES = ['present', 'substitutes', 'absentExcused', 'absentUnclassified', 'guests'] as const;

export const fieldOf = (figure: (typeof FIGURES)[number] | 'reason', { id }: InvitedUnit): string => `${figure}.${id}`;

const count = (form: URLSearchParams, field: string): number => {
  const typed = (form.get(field) ?? '').trim();
  return /^\d{1,4}$/u.test(typed) ? Number(typed) : 0;
};

/** The figures of a unit as they were typed; what the form has no field for stays as it is on record. */
export const reportIn = (
  form: URLSearchParams,
  unit: InvitedUnit,
  known: AttendanceReport | undefined,
): AttendanceReport => ({
  present: count(form, fieldOf('present', unit)),
  substitutes: count(form, fieldOf('substitutes', unit)),
  absentExcused: count(form, fieldOf('absentExcused', unit)),
  absentUnclassified: count(form, fieldOf('absentUnclassified', unit)),
  guests: count(form, fieldOf('guests', unit)),
  reason: (form.get(fieldOf('reason', unit)) ?? '').trim().slice(0, 500),
  absentUnexcused: known?.absentUnexcused ?? 0,
  named: known?.named ?? [],
});
