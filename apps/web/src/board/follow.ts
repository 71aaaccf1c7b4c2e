import type { AttendanceGroupsAnswer } from '@diemcau/contract';
import { boardChoice, type BoardsState, type SessionState } from '@diemcau/session';
import { get } from '../live/http.js';
import { LiveClient } from '../live/live-client.js';
import { ticketFor } from '../live/ticket.js';
import { clockText, hourText } from '../time/format.js';
import { draw, drawFrame } from './draw.js';
import type { Groups } from './scenes/attendance.js';
import { shapeOf } from './scenes/known.js';
import { sceneOf } from './scenes/scene-of.js';
import { type Board, nameNow } from './signed-in.js';
import { vi } from './text.vi.js';

/** Often enough that no second is skipped; what has not changed is not drawn. */
const TICK_MS = 200;
const GROUPS_MS = 5_000;
const MINUTE_MS = 60_000;

const boardsOf = (session: SessionState): BoardsState | null => (session.status === 'issued' ? session.boards : null);

/** Follows the sitting on the screen; resolves with the code when the service says that this board has no business there any more. */
export const follow = (root: HTMLElement, board: Board): Promise<string> => {
  const { sessionId, as } = board;
  const client = new LiveClient({ sessionId, as, ticket: () => ticketFor(sessionId, as) });
  const { store, clock } = client;
  let { name } = board;
  let groups: Groups = [];
  let asked = boardsOf(store.read().session)?.asked ?? null;

  const show = (): void => {
    const { session, counters, line } = store.read();
    const now = clock.now();
    if (session.status === 'unissued' || now === null) return;
    const shape = shapeOf(root.clientWidth, root.clientHeight);
    draw(root, sceneOf({ ...{ boardId: board.id, name, session, counters, groups, now, shape } }));
    // Nobody in the hall can mend a line: a small dated word for the desk, and the clocks go on.
    const stale = line.kind === 'offline' && line.since !== null ? vi.stale(hourText(line.since)) : '';
    drawFrame(root, { conference: session.plan.header.conferenceTitle, time: clockText(now), line: stale });
    root.setAttribute('data-drift', String(Math.floor(now / MINUTE_MS) % 4));
  };

  const fetchGroups = async (): Promise<void> => {
    const boards = boardsOf(store.read().session);
    if (boards === null || boardChoice(boards, board.id).layout !== 'attendance') return;
    // What was there before stays there while the service is away.
    const answer = await get<AttendanceGroupsAnswer>(`/api/sessions/${sessionId}/attendance-groups`, as).catch(
      () => null,
    );
    groups = answer?.groups ?? groups;
    show();
  };

  const fetchName = async (): Promise<void> => {
    name = await nameNow(board).catch(() => name);
    show();
  };

  return new Promise((resolve) => {
    const timers = [window.setInterval(show, TICK_MS), window.setInterval(() => void fetchGroups(), GROUPS_MS)];
    let layout = '';
    const leave = store.subscribe(() => {
      const { line, session } = store.read();
      if (line.kind === 'refused') {
        timers.forEach((timer) => window.clearInterval(timer));
        leave();
        resolve(line.code);
        return;
      }
      const boards = boardsOf(session);
      if (boards !== null && boards.asked !== asked) {
        ({ asked } = boards);
        void fetchName();
      }
      const chosen = boards === null ? '' : boardChoice(boards, board.id).layout;
      if (chosen !== layout) {
        layout = chosen;
        void fetchGroups();
      }
      show();
    });
    client.start();
  });
};
