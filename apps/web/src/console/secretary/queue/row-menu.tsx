import { Button, Menu } from '@mantine/core';
import type { RowProps } from './row-props.js';
import { text } from './text.js';

interface Props extends RowProps {
  readonly moveTo: (place: number) => void;
}

/** What is done more rarely with somebody who waits. */
export const RowMenu = (props: Props): React.ReactNode => {
  const { entry, session, verbs, askReason, menuOpen, onMenu, onDialog, moveTo } = props;
  const { id: entryId, pointName, state } = entry;
  const { version, queue } = session.floor;
  const waits = queue.includes(entryId);
  const item = (word: string, run: () => void): React.ReactNode => <Menu.Item onClick={run}>{word}</Menu.Item>;
  const button = (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={text.more(pointName)}
      aria-haspopup="menu"
      disabled={!waits && !menuOpen}
      onClick={() => onMenu(!menuOpen)}
    >
      ⋯
    </Button>
  );
  // Hundreds may wait: a menu exists while it is open.
  if (!menuOpen) return button;
  return (
    <Menu opened onChange={onMenu} position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {state === 'waiting' && item(text.putOnDeck, () => verbs.press('PutOnDeck', { entryId, version }))}
        {state === 'on_deck' &&
          entry.readyAt === null &&
          item(text.answered, () => verbs.press('AnswerOnDeck', { entryId }))}
        {item(text.toFront, () => moveTo(0))}
        {item(text.moveTo, () => onDialog({ kind: 'move', entryId }))}
        {item(text.edit, () => onDialog({ kind: 'edit', entryId }))}
        <Menu.Divider />
        {item(text.written, () => verbs.press('TakeInWriting', { entryId }))}
        {item(text.withdraw, () => verbs.press('WithdrawRequest', { entryId }))}
        {item(text.decline, () =>
          askReason({
            title: text.declineTitle(pointName),
            action: text.declineAction,
            usual: text.declineReason,
            run: (reason) => verbs.press('DeclineRequest', { entryId, reason, version }),
          }),
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
