import { Button, Menu } from '@mantine/core';
import type { IssuedSession } from '@diemcau/session';
import { useCallback, useEffect, useState } from 'react';
import type { LineState } from '../../live/live-store.js';
import { clockText } from '../../time/format.js';
import type { KeptAt } from './kept/use-papers-kept.js';
import { type Paper, PAPER_KINDS, type PaperKind } from './paper.js';
import { Printed } from './printed.js';
import { paperOf } from './rows/paper-of.js';
import { text } from './text.js';

interface Props {
  readonly session: IssuedSession;
  readonly line: LineState;
  readonly now: number;
  readonly keptAt: KeptAt;
  readonly size?: 'sm' | 'md' | 'lg';
}

/** By the key, not by the letter that a Vietnamese keyboard makes of it. */
const isPrintKey = ({ code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  code === 'KeyP' && (ctrlKey || metaKey) && !shiftKey && !altKey;

/** Papers of the sitting, one press away; Ctrl+P opens it in place of printing the screen. */
export const PaperMenu = ({ session, line, now, keptAt, size = 'lg' }: Props): React.ReactNode => {
  const [opened, setOpened] = useState(false);
  const [paper, setPaper] = useState<Paper | null>(null);
  const done = useCallback(() => setPaper(null), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isPrintKey(event)) return;
      event.preventDefault();
      setOpened(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  // A page that is cut off prints what it last heard, and says of when that is.
  const at = line.kind === 'offline' && line.since !== null ? line.since : now;
  const print = (kind: PaperKind) => (): void => setPaper(paperOf(kind, session, at));
  return (
    <>
      <Menu opened={opened} onChange={setOpened} position="top-end" shadow="md">
        <Menu.Target>
          <Button size={size} variant="default" title={text.menu}>
            {text.print}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className="big-menu">
          {PAPER_KINDS.map((kind) => (
            <Menu.Item key={kind} onClick={print(kind)}>
              {text.kinds[kind]}
            </Menu.Item>
          ))}
          <Menu.Item disabled>{keptAt === null ? text.notKept : text.keptAt(clockText(keptAt))}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Printed paper={paper} onDone={done} />
    </>
  );
};
