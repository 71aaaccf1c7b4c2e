import { Button, NativeSelect, TextInput } from '@mantine/core';
import { LINK_STATES, type LinkState } from './link-lines.js';
import type { SheetKind } from './print-sheets.js';
import { text } from './text.js';

interface Props {
  readonly words: string;
  readonly state: LinkState | null;
  readonly counts: Readonly<Record<LinkState, number>>;
  readonly total: number;
  readonly canPrint: boolean;
  readonly onWords: (words: string) => void;
  readonly onState: (state: LinkState | null) => void;
  readonly onPrint: (kind: SheetKind) => void;
}

/** Which links are shown, and how they go on paper. */
export const LinkTools = ({ words, state, counts, total, canPrint, ...on }: Props): React.ReactNode => (
  <div className="points-tools">
    <TextInput
      className="points-grow"
      label={text.search}
      value={words}
      onChange={(event) => on.onWords(event.currentTarget.value)}
    />
    <NativeSelect
      label={text.filter}
      value={state ?? ''}
      onChange={(event) => on.onState(LINK_STATES.find((known) => known === event.currentTarget.value) ?? null)}
      data={[
        { value: '', label: text.all(total) },
        ...LINK_STATES.map((known) => ({
          value: known,
          label: text.filterOption(text.state[known], counts[known]),
        })),
      ]}
    />
    <Button variant="default" disabled={!canPrint} onClick={() => on.onPrint('page')}>
      {text.print}
    </Button>
    <Button variant="default" disabled={!canPrint} onClick={() => on.onPrint('label')}>
      {text.labels}
    </Button>
  </div>
);
