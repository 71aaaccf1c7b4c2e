interface Typed {
  readonly type: string;
}

/** The member of a union that has the given type. */
export type Of<Union extends Typed, Type extends string> = Extract<Union, { readonly type: Type }>;

/** One decider per command: one that is missing does not compile. */
export type Deciders<Command extends Typed, State, Result> = {
  readonly [Type in Command['type']]: (command: Of<Command, Type>, state: State) => Result;
};

export const decideBy = <Command extends Typed, State, Result>(
  deciders: Deciders<Command, State, Result>,
  command: Command,
  state: State,
): Result => {
  const decider = deciders[command.type as Command['type']] as (command: Command, state: State) => Result;
  return decider(command, state);
};

/** What a slice makes of the events that concern it. */
export type Evolvers<Slice, Event extends Typed> = {
  readonly [Type in Event['type']]?: (slice: Slice, event: Of<Event, Type>) => Slice;
};

/** The slice itself, the same reference, for an event that does not concern it. */
export const evolveBy = <Slice, Event extends Typed>(
  evolvers: Evolvers<Slice, Event>,
  slice: Slice,
  event: Event,
): Slice => {
  const evolver = evolvers[event.type as Event['type']] as ((slice: Slice, event: Event) => Slice) | undefined;
  return evolver === undefined ? slice : evolver(slice, event);
};
