import { type IssuedSession, queued } from '@diemcau/session';
import { useState } from 'react';
import type { Presses } from '../press/use-press.js';
import { callPoint, registerPoint } from './call-point.js';
import { stateOf } from './found-row.js';
import { type Findable, findPoints } from './point-search.js';

const SHOWN = 9;

export interface FinderProps {
  readonly session: IssuedSession;
  readonly verbs: Pick<Presses, 'press'>;
  readonly onClose: () => void;
}

interface Finder {
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly live: boolean;
  /** Points that match, the best of them shown. */
  readonly matches: number;
  readonly shown: readonly Findable[];
  readonly place: (pointId: string) => number | undefined;
  readonly chosen: number;
  readonly choose: (index: number) => void;
  /** What may be done with the chosen one; null may not be done now. */
  readonly call: (() => void) | null;
  readonly register: (() => void) | null;
}

/** What is typed, what matches, and what would be done with the chosen one. */
export const useFinder = ({ session, verbs, onClose }: FinderProps): Finder => {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const waiting = new Map(queued(session).map(({ pointId }, index) => [pointId, index]));
  const found = findPoints(session.plan.points, waiting, typed);
  const shown = found.slice(0, SHOWN);
  const live = session.lifecycle.current.phase === 'live' && session.agenda.currentId !== null;
  const point = shown[chosen]?.point;
  const state = point === undefined || !live ? null : stateOf(session, point);
  const then = (run: (of: NonNullable<typeof point>) => void) => (): void => {
    if (point === undefined) return;
    run(point);
    onClose();
  };
  return {
    typed,
    type: (text) => {
      setTyped(text);
      setChosen(0);
    },
    live,
    matches: found.length,
    shown,
    place: (pointId) => waiting.get(pointId),
    chosen,
    choose: (index) => setChosen(Math.max(0, Math.min(shown.length - 1, index))),
    call: state === 'free' || state === 'waiting' ? then((of) => callPoint(session, of, verbs)) : null,
    register: state === 'free' ? then((of) => registerPoint(session, of, verbs)) : null,
  };
};
