import type { PasteProgrammeView, ReadyItem } from '@diemcau/contract';
import {
  type PasteProblem,
  type PasteReading,
  type Placed,
  type PlacedItem,
  isFatal,
  pasteSentence,
} from '@diemcau/planning';
import type { AgendaItem, ItemKind } from '@diemcau/session';

/** A present item keeps its rules of discussion; a new one gets those of a hội nghị. */
const readyItem = ({ id, line: _line, ...item }: PlacedItem<ItemKind>, present: readonly AgendaItem[]): ReadyItem => {
  const profile = present.find((other) => other.id === id)?.profile ?? {};
  return { ...(id === null ? {} : { id }), ...item, profile };
};

const problemView = (problem: PasteProblem): PasteProgrammeView['rows'][number]['problems'][number] => ({
  code: problem.code,
  level: isFatal(problem) ? 'error' : 'warning',
  text: pasteSentence(problem),
});

/** The preview: the items as they would be, and line by line what became of the text. */
export const pasteAnswer = (
  { columns, lines }: PasteReading,
  { items, problems, removed }: Placed<ItemKind>,
  present: readonly AgendaItem[],
): PasteProgrammeView => {
  const places = new Map(items.map(({ line }, place) => [line, place]));
  return {
    columns,
    items: items.map((item) => readyItem(item, present)),
    rows: lines.map(({ line, cells, read }) => ({
      line,
      cells,
      place: places.get(line) ?? null,
      problems: [...read.problems, ...(problems.get(line) ?? [])].map(problemView),
    })),
    removed: present.filter(({ id }) => removed.includes(id)).map(({ id, title }) => ({ id, title })),
  };
};
