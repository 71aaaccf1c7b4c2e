/** A figure that is read from the last row, and what it counts. */
export interface Figure {
  readonly value: string;
  readonly caption: string;
}

/** A line of a list; `state` has a shape and a colour of its own. */
export interface Row {
  readonly state: 'past' | 'now' | 'next' | 'plain';
  readonly lead: string;
  readonly name: string;
  readonly value: string;
}

export type SceneKind =
  | 'waiting'
  | 'speaking'
  | 'attendance'
  | 'programme'
  | 'award'
  | 'item'
  | 'notice'
  | 'break'
  | 'ended'
  | 'off'
  | 'lower_third'
  | 'name'
  | 'pairing'
  | 'arriving';

/** What a hall reads from twenty metres: a few lines, a clock, and a list where one was asked for. */
export interface Scene {
  readonly kind: SceneKind;
  /** A microphone is open: nothing else is red. */
  readonly live: boolean;
  readonly label: string;
  readonly title: string;
  readonly detail: string;
  /** Empty where nobody is timed. */
  readonly clock: string;
  readonly clockTone: 'calm' | 'last_minute' | 'over';
  readonly figures: readonly Figure[];
  readonly rows: readonly Row[];
  readonly next: string;
}

/** A scene says what it has; the rest is empty. */
export const scene = (kind: SceneKind, part: Partial<Omit<Scene, 'kind'>>): Scene => ({
  kind,
  ...{ live: false, label: '', title: '', detail: '', clock: '', clockTone: 'calm', figures: [], rows: [], next: '' },
  ...part,
});
