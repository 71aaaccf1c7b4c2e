/** Long work that can be left off at every `yield`; whoever drives it lets others have their turn there. */
export type Steps<Result> = Generator<undefined, Result>;

/** So many rows or names make a step of a few milliseconds. */
const STEP = 200;

/** Goes through `items`, resting after every so many. */
export function* eachInSteps<Item>(items: readonly Item[], work: (item: Item) => void): Steps<void> {
  for (const [index, item] of items.entries()) {
    work(item);
    if (index % STEP === STEP - 1) yield;
  }
}

/** As `map`, resting after every so many. */
export function* mapInSteps<Item, Result>(items: readonly Item[], work: (item: Item) => Result): Steps<Result[]> {
  const results: Result[] = [];
  yield* eachInSteps(items, (item) => results.push(work(item)));
  return results;
}

/** All of it in one piece. */
export const atOnce = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
