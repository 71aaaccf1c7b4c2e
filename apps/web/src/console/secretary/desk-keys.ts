import { holders } from '@diemcau/session';
import type { KeyBinding } from '../keys/key-binding.js';
import { text as keys } from '../keys/text.js';
import type { PartProps } from './part-props.js';
import { beforeAt } from './queue/moves.js';
import { TAB_IDS, type TabId } from './tab-ids.js';
import { text } from './text.js';

interface Desk extends Pick<PartProps, 'session' | 'verbs'> {
  readonly currentId: string | null;
  readonly setCurrentId: (entryId: string) => void;
  readonly setTab: (tab: TabId) => void;
  readonly callNext: () => void;
  readonly mark: () => void;
  readonly open: (window: 'find' | 'keys') => void;
}

const MINUTE_S = 60;

/** What each key of the secretary does now. */
export const deskKeys = (desk: Desk): readonly KeyBinding[] => {
  const { session, verbs, currentId } = desk;
  const { queue, version, undo } = session.floor;
  const [speaking] = holders(session);
  const place = currentId === null ? -1 : queue.indexOf(currentId);
  const choose = (to: number) => (): void => {
    const entryId = queue[Math.max(0, Math.min(queue.length - 1, to))];
    if (entryId !== undefined) desk.setCurrentId(entryId);
  };
  const move = (to: number) => (): void => {
    if (currentId === null || place < 0 || to < 0 || to >= queue.length) return;
    verbs.press('MoveEntry', { entryId: currentId, beforeId: beforeAt(queue, currentId, to), version });
  };
  const onSpeaking = (run: (entryId: string) => void) => (): void => {
    if (speaking !== undefined) run(speaking.id);
  };
  const { acts } = keys;
  return [
    { code: 'F2', label: acts.callNext, run: desk.callNext },
    {
      code: 'F4',
      label: acts.endTurn,
      run: onSpeaking((entryId) => verbs.press('StopTurn', { entryId, version })),
    },
    {
      code: 'F8',
      label: acts.addMinute,
      run: onSpeaking((entryId) => verbs.press('ExtendTurn', { entryId, seconds: MINUTE_S, version })),
    },
    {
      code: 'F8',
      shift: true,
      label: acts.remind,
      run: onSpeaking((entryId) => verbs.press('RemindSpeaker', { entryId })),
    },
    { code: 'F9', whileTyping: true, label: acts.mark, run: desk.mark },
    {
      code: 'KeyZ',
      ctrl: true,
      label: acts.undo,
      run: () => {
        if (undo !== null) verbs.press('UndoFloor', { version: undo.version });
      },
    },
    { code: 'KeyK', ctrl: true, whileTyping: true, label: acts.find, run: () => desk.open('find') },
    { code: 'ArrowUp', alt: true, label: acts.up, run: choose(place < 0 ? 0 : place - 1) },
    { code: 'ArrowDown', alt: true, label: acts.down, run: choose(place + 1) },
    { code: 'ArrowUp', alt: true, ctrl: true, label: acts.moveUp, run: move(place - 1) },
    { code: 'ArrowDown', alt: true, ctrl: true, label: acts.moveDown, run: move(place + 1) },
    ...TAB_IDS.map((tab, index) => ({
      code: `Digit${index + 1}`,
      alt: true,
      whileTyping: true,
      label: acts.tab(index + 1, text.tabs[tab]),
      run: () => desk.setTab(tab),
    })),
    { code: 'Slash', shift: true, label: acts.list, run: () => desk.open('keys') },
  ];
};
