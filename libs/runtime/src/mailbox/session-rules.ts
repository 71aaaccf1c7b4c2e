import type { Counters } from '@diemcau/contract';
import type {
  Decision,
  DigestChange,
  Effect,
  IssuedSession,
  SessionCommand,
  SessionEvent,
  SessionState,
} from '@diemcau/session';

/** The pure session as the mailbox uses it; all of it synchronous and without memory. */
export interface SessionRules {
  readonly decide: (command: SessionCommand, state: SessionState) => Decision<SessionEvent>;
  readonly evolve: (state: SessionState, event: SessionEvent) => SessionState;
  /** `state` already holds the event. */
  readonly react: (event: SessionEvent, state: SessionState) => readonly Effect[];
  readonly counts: (state: IssuedSession) => Omit<Counters, 'seq' | 'connected'>;
  /** Null when nothing that lists show moved between the two states; that must cost next to nothing to find out. */
  readonly digestChange: (before: SessionState, after: SessionState) => DigestChange | null;
}
