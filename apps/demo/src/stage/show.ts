import type { LinkAnswer } from '@diemcau/contract';
import type { HttpClient } from '@diemcau/testing';
import type { Desk } from '../cast/desk.js';
import type { Operators } from '../cast/operators.js';
import type { Voices } from '../cast/voices.js';
import type { Places } from '../reference/places.js';
import type { TakeOver } from './take-over.js';
import type { Timekeeper } from './timekeeper.js';

/** Everything an act needs. */
export interface Show {
  readonly conferenceId: string;
  readonly sessionId: string;
  readonly places: Places;
  readonly links: readonly LinkAnswer[];
  readonly time: Timekeeper;
  readonly organizer: HttpClient;
  readonly desk: Desk;
  readonly operators: Operators;
  readonly voices: Voices;
  readonly takeOver: TakeOver;
  /** A commune that nobody of the script needs: whoever opens its link may sit there. */
  readonly freePointId: string;
}
