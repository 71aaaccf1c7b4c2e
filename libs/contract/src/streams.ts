import type { Audience } from '@diemcau/session';
import type { StreamName } from './protocol.js';

/** The streams that make up an audience's part of the session. */
export const streamsOfAudience = (audience: Audience): readonly StreamName[] => {
  switch (audience.kind) {
    case 'desk':
      return ['desk'];
    case 'public':
      return ['public'];
    case 'point':
      return ['public', `point:${audience.pointId}`];
  }
};

/** What a client at `last` does with a frame [from, to]: apply its events after `last`, forget it, or ask for what it missed. */
export const judgeFrame = (last: number, from: number, to: number): 'apply' | 'old' | 'gap' => {
  if (to <= last) return 'old';
  return from > last + 1 ? 'gap' : 'apply';
};
