import type { Words } from '../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  seat: 'Secretary',
  tabs: { roll: 'Roll call', programme: 'Programme', notes: 'Notes', turns: 'Past turns', outage: 'Afterwards' },
  tabList: 'Parts of the work',
  undo: (what: string, seconds: number) => `Undo: ${what} (${seconds})`,
  keys: 'Keys (?)',
  find: 'Find a point (Ctrl+K)',
  speaking: 'Speaking now',
  nobody: 'No point is speaking',
  states: {
    registered: 'Registered before',
    waiting: 'Waiting',
    on_deck: '▲ On deck',
    invited: '▲ Called, microphone not yet open',
    speaking: '● Speaking',
    paused: 'Paused',
    done: '✓ Has spoken',
    written: 'Sent in writing',
    withdrawn: '– Withdrawn',
    declined: '– Declined',
    no_answer: '✕ No answer',
    lost: '✕ Line lost',
  },
  clock: (name: string) => `Speaking time: ${name}`,
  allowed: (time: string) => `of ${time}`,
  noLimit: 'no limit',
  left: (time: string) => `${time} left`,
  over: (time: string) => `over by +${time}`,
  step: (seconds: number) => {
    const size = Math.abs(seconds);
    return `${seconds < 0 ? '−' : '+'}${size < 60 ? `${size}″` : `${size / 60}′`}`;
  },
  end: 'End the turn',
  remind: 'Remind of the time',
  reminded: (count: number) => `Reminded ${count} times`,
  start: 'Start the clock',
  pause: 'Pause',
  resume: 'Go on',
  noAnswer: 'No answer',
  lost: 'Line lost',
  back: 'Back to the queue',
  written: 'Take in writing',
  turnsEmpty: 'No turn has ended yet. Turns that were held, withdrawn or lost show here.',
  spoke: (from: string, time: string) => `${from} · spoke ${time}`,
};
