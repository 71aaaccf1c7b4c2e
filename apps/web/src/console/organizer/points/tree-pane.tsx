import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Divisions } from './divisions.js';
import { text } from './text.js';
import { treeNote } from './tree-note.js';
import { press } from './tree/choice.js';
import { TreeView } from './tree/tree-view.js';
import { useTree } from './tree/use-tree.js';

interface Props {
  readonly divisions: Divisions;
  readonly date: string;
  readonly onDate: (date: string) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Where points are chosen: the country as it is divided, with what is registered. */
export const TreePane = ({ divisions, date, onDate, chosen, onChoose }: Props): React.ReactNode => {
  const [words, setWords] = useState('');
  const { state, rows, former, onOpen, again } = useTree(date, words);
  return (
    <section className="points-pane" aria-labelledby="points-tree">
      <h3 id="points-tree">{text.tree}</h3>
      <div className="points-fields">
        <TextInput
          className="points-grow"
          label={text.search}
          placeholder={text.searchHint}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Select
          label={text.division}
          allowDeselect={false}
          data={[
            { value: divisions.now, label: text.divisionNow },
            { value: divisions.old, label: text.divisionOld },
          ]}
          value={date}
          onChange={(value) => onDate(value ?? divisions.first)}
        />
      </div>
      {state === 'pending' && <p role="status">{text.loading}</p>}
      {state === 'failed' && (
        <p role="alert">
          {text.failed}{' '}
          <Button size="compact-sm" onClick={again}>
            {text.again}
          </Button>
        </p>
      )}
      {state === 'there' && rows.length === 0 && <p role="status">{text.nothingFound}</p>}
      {rows.length > 0 && (
        <TreeView
          label={text.treeLabel}
          rows={rows}
          chosen={chosen}
          noteOf={(node) => treeNote(node, chosen, former)}
          onPress={(node) => onChoose(press(node, chosen))}
          onOpen={onOpen}
        />
      )}
    </section>
  );
};
