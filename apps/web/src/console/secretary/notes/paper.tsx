import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { printPart } from '../../print/print-part.js';
import type { PartProps } from '../part-props.js';
import { GENERAL, type NoteTexts } from './notes-book.js';
import { skeletonOf } from './skeleton.js';
import { copyText } from '../../../clipboard/copy-text.js';
import { text } from './text.js';

interface Props extends Pick<PartProps, 'session' | 'now'> {
  readonly texts: NoteTexts;
}

/** All notes as one text: each item with what the log tells of it; nothing where nothing was said. */
const wholeText = ({ session, now, texts }: Props): string =>
  [{ id: GENERAL, title: text.general }, ...session.agenda.items]
    .map(({ id, title }) => ({
      title,
      lines: [...skeletonOf(session, id, now), texts[id]?.trim() ?? ''].filter(Boolean),
    }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [title, ...lines].join('\n'))
    .join('\n\n');

type Copied = 'copied' | 'copyFailed' | null;

/** Takes the notes away from this machine: copied, or printed. */
export const Paper = (props: Props): React.ReactNode => {
  const [copied, setCopied] = useState<Copied>(null);
  const paper = useRef<HTMLElement>(null);
  const whole = wholeText(props);
  const copy = async (): Promise<void> => setCopied((await copyText(whole)) ? 'copied' : 'copyFailed');
  return (
    <>
      <Button size="xs" variant="default" onClick={() => void copy()}>
        {text.copy}
      </Button>
      <Button size="xs" variant="default" onClick={() => printPart(paper.current)}>
        {text.print}
      </Button>
      <span role="status">{copied === null ? '' : text[copied]}</span>
      <article className="print-part notes-paper" ref={paper} aria-hidden="true">
        <h2>{text.heading(props.session.plan.header.conferenceTitle)}</h2>
        <pre>{whole}</pre>
      </article>
    </>
  );
};
