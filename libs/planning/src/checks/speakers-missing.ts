import type { CheckRule } from './check-finding.js';

/** A paper is on the programme, and nobody is named to read it. */
export const speakersMissing: CheckRule = ({ sitting: { points, agenda, registrations } }) => {
  const open = registrations.filter(({ speakers }) => speakers === 0);
  if (open.length === 0) return [];
  const plates = new Map(points.map(({ id, name }) => [id, name]));
  const titles = new Map(agenda.map(({ id, title }) => [id, title]));
  return open.map(({ itemId, pointId, topic }) => ({
    code: 'SPEAKER_MISSING',
    params: { point: plates.get(pointId) ?? '', item: titles.get(itemId) ?? '', topic },
    link: { kind: 'item', id: itemId },
  }));
};
