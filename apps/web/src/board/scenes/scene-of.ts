import { boardChoice, type BoardLayout } from '@diemcau/session';
import { vi } from '../text.vi.js';
import { attendanceScene } from './attendance.js';
import { awardScene } from './award.js';
import type { Known } from './known.js';
import { breakScene, floorScene, phaseScene, waitingScene } from './phases.js';
import { programmeScene } from './programme.js';
import { type Scene, scene } from './scene.js';
import { lowerThird } from './speaking.js';

/** How long a board shows its name when the desk asks which is which. */
const NAME_MS = 10_000;

const isAsked = ({ session: { boards }, boardId, now }: Known): boolean => {
  const { asked } = boards;
  if (asked === null || (asked.boardId !== null && asked.boardId !== boardId)) return false;
  return now - asked.at < NAME_MS;
};

type Layouts = { readonly [Layout in BoardLayout]: (known: Known) => Scene };

const layouts: Layouts = {
  auto: phaseScene,
  waiting: waitingScene,
  speaking: floorScene,
  attendance: ({ counters, groups, now, shape }) => attendanceScene(counters, groups, now, shape.groups),
  programme: ({ session, shape }) => programmeScene(session, shape.items),
  award: (known) => awardScene(known.session, known.now, known.shape.recipients, true) ?? phaseScene(known),
  notice: ({ session, boardId }) => scene('notice', { title: boardChoice(session.boards, boardId).message }),
  break: (known) => breakScene(known, '', boardChoice(known.session.boards, known.boardId).until),
  off: () => scene('off', {}),
  lower_third: ({ session }) => lowerThird(session),
};

/** What the board shows now; a pure function, so that every board of a hall shows the same. */
export const sceneOf = (known: Known): Scene => {
  const { layout } = boardChoice(known.session.boards, known.boardId);
  // What a mixer is fed with is on the air, and a name of a screen has no place there.
  if (isAsked(known) && layout !== 'lower_third') return scene('name', { label: vi.thisBoard, title: known.name });
  return layouts[layout](known);
};
