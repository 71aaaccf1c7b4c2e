import { Button } from '@mantine/core';
import { useState } from 'react';
import { FileTools } from '../imports/file-tools.js';
import { SetsBar } from './sets/sets-bar.js';
import { text } from './text.js';
import { WholeDialog } from './whole/whole-dialog.js';

interface Props {
  readonly date: string;
  readonly hall: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Ways to choose many points at once: saved sets, a whole province or the country, a spreadsheet. */
export const DraftTools = ({ date, hall, chosen, onChoose }: Props): React.ReactNode => {
  const [whole, setWhole] = useState<'province' | 'country' | null>(null);
  const choose = (ids: readonly string[]): void => onChoose(new Set([...chosen, ...ids]));
  return (
    <div className="points-tools">
      <SetsBar chosen={chosen} onChoose={choose} />
      <Button variant="default" onClick={() => setWhole('province')}>
        {text.whole.province}
      </Button>
      <Button variant="default" onClick={() => setWhole('country')}>
        {text.whole.country}
      </Button>
      <FileTools date={date} />
      {whole !== null && (
        <WholeDialog level={whole} date={date} hall={hall} onChoose={choose} onClose={() => setWhole(null)} />
      )}
    </div>
  );
};
