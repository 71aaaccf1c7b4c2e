import { ofType, planIn, type Row } from './rows.js';

export interface BatchCount {
  readonly batchId: string;
  readonly collectives: number;
  readonly individuals: number;
  /** Points at which it was handed over. */
  readonly presented: number;
}

export const awardsIn = (rows: readonly Row[]): readonly BatchCount[] =>
  planIn(rows).awards.map(({ id, recipients }) => {
    const presented = new Set<string>();
    for (const { type, data } of ofType(rows, 'AwardPresented', 'PresentationUnmarked')) {
      if (data.batchId !== id) continue;
      if (type === 'AwardPresented') presented.add(data.pointId);
      else presented.delete(data.pointId);
    }
    const count = (kind: string): number => recipients.filter((recipient) => recipient.kind === kind).length;
    return {
      batchId: id,
      collectives: count('collective'),
      individuals: count('individual'),
      presented: presented.size,
    };
  });

export interface IncidentSpan {
  readonly incidentId: string;
  readonly kind: string;
  readonly openedAt: number;
  readonly closedAt: number | null;
}

export const incidentsIn = (rows: readonly Row[]): readonly IncidentSpan[] => {
  const closed = new Map<string, number>();
  for (const { type, at, data } of ofType(rows, 'IncidentResolved', 'PointBack'))
    if (type === 'IncidentResolved' || data.closes) closed.set(data.incidentId, at);
  return ofType(rows, 'IncidentOpened').map(({ at, data }) => ({
    incidentId: data.incidentId,
    kind: data.kind,
    openedAt: data.lasted?.from ?? at,
    closedAt: data.lasted?.to ?? closed.get(data.incidentId) ?? null,
  }));
};
