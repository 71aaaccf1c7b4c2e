import type { FloorEntry, IssuedSession } from '@diemcau/session';
import { queued } from '@diemcau/session';
import { useEffect, useRef } from 'react';
import { announcer } from '../../announce/announcer.js';
import { sound } from '../tone/tone.js';
import { text } from '../text.js';
import { turnPhase } from './turn-clock.js';

const alertFor = (state: FloorEntry['state'], place: number): void => {
  if (state === 'invited') {
    announcer.interrupt(text.floor.states.invited);
    sound('invited');
    return;
  }
  if (state === 'on_deck') sound('deck');
  announcer.say(state === 'waiting' && place > 0 ? text.floor.position(place) : text.floor.states[state]);
};

const PHASE_WORDS = { last_minute: 'lastMinute', over: 'isOver', minute_over: 'minuteOver' } as const;

/** Says and sounds what changes about the point's own turn; what was so when the page came is not news. */
export const useTurnAlerts = (session: IssuedSession, entry: FloorEntry | null, now: number): void => {
  const place = entry === null ? 0 : queued(session).findIndex(({ id }) => id === entry.id) + 1;
  const turn = entry === null ? 'idle' : `${entry.id}:${entry.state}:${place}`;
  const phase = entry?.state === 'speaking' ? turnPhase(entry, now) : 'free';
  const told = useRef({ turn, phase });
  useEffect(() => {
    const before = told.current;
    told.current = { turn, phase };
    if (before.turn !== turn) {
      if (entry === null) announcer.say(text.floor.idle);
      else alertFor(entry.state, place);
      return;
    }
    if (before.phase === phase || phase === 'free' || phase === 'calm') return;
    announcer.say(text.floor[PHASE_WORDS[phase]]);
    sound('minute');
  }, [turn, phase, entry, place]);
};
