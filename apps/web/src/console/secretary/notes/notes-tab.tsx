import './notes.css';
import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { useEffect } from 'react';
import { clockText } from '../../../time/format.js';
import type { PartProps } from '../part-props.js';
import { GENERAL } from './notes-book.js';
import { Paper } from './paper.js';
import { SkeletonList } from './skeleton-list.js';
import { skeletonOf } from './skeleton.js';
import { text } from './text.js';
import type { Notes } from './use-notes.js';

interface Props extends PartProps {
  readonly notes: Notes;
}

const keptText = ({ kept, savedAt }: Notes): string => {
  if (kept === 'failed') return text.failed;
  if (kept === 'saving') return text.saving;
  return savedAt === null ? '' : text.saved(clockText(savedAt));
};

/** Notes of each item beside what the log tells of it; both are copied and printed together. */
export const NotesTab = ({ session, now, notes }: Props): React.ReactNode => {
  const { item, texts, area, caret } = notes;
  const written = texts?.[item] ?? '';
  const { items } = session.agenda;
  const skeleton = skeletonOf(session, item, now);
  useEffect(() => {
    if (caret.current === null || area.current === null) return;
    area.current.focus();
    area.current.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [area, caret, written]);
  if (texts === null) return <p role="status">{text.loading}</p>;
  return (
    <div className="notes">
      <NativeSelect
        label={text.item}
        value={item}
        onChange={({ currentTarget }) => notes.choose(currentTarget.value)}
        data={[{ value: GENERAL, label: text.general }, ...items.map(({ id, title }) => ({ value: id, label: title }))]}
      />
      {item !== GENERAL && <SkeletonList lines={skeleton} />}
      <Textarea
        ref={area}
        className="note"
        label={text.note}
        value={written}
        onChange={({ currentTarget }) => notes.write(currentTarget.value)}
        description={text.where}
      />
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => notes.insertMark(now)}>
          {text.mark}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={skeleton.length === 0}
          onClick={() => notes.write([written, ...skeleton].filter(Boolean).join('\n'))}
        >
          {text.useSkeleton}
        </Button>
        <Paper session={session} now={now} texts={texts} />
      </Group>
      <p role="status">{keptText(notes)}</p>
    </div>
  );
};
