import type { Words } from '../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  nobody: 'Nobody drives yet',
  driving: (who: string) => `Driving: ${who}`,
  you: 'you',
  acts: {
    SpeakerCalled: (name: string) => `called ${name}`,
    PutOnDeck: (name: string) => `told ${name} to get ready`,
    EntryMoved: (name: string) => `moved ${name}`,
    EntryReturned: (name: string) => `returned ${name} to the queue`,
    RequestDeclined: (name: string) => `declined ${name}`,
    TurnPaused: (name: string) => `paused ${name}`,
    TurnResumed: (name: string) => `let ${name} go on`,
    TurnExtended: (name: string) => `changed the time of ${name}`,
    SpeakerReminded: (name: string) => `reminded ${name}`,
    TurnStopped: (name: string) => `ended the turn of ${name}`,
    SpeakerDidNotAnswer: (name: string) => `noted no answer from ${name}`,
    TurnLost: (name: string) => `noted the lost line of ${name}`,
    ListOpened: () => 'opened the list',
    ListClosed: () => 'closed the list',
    FloorUndone: () => 'took a step back',
    ItemStarted: (name: string) => `began ${name}`,
    ItemEnded: (name: string) => `ended ${name}`,
    ItemExtended: (name: string) => `changed the time of ${name}`,
    SessionOpened: () => 'opened the sitting',
    SessionPaused: () => 'called a break',
    SessionResumed: () => 'resumed the sitting',
    SessionConcluded: () => 'concluded the sitting',
  },
  last: (time: string, act: string) => `${time} ${act}`,
  oneTurn: 'a turn',
};
