/** Nothing in a hall is read below this part of the height of the screen. */
const SMALLEST = 0.04;
const STEP = 0.94;

/** How many lines each text may take before it is set smaller. */
const LINES: Readonly<Record<string, number>> = { conference: 1, label: 1, title: 2, detail: 2, next: 1, clock: 1 };

const sizeOf = (element: HTMLElement): number => parseFloat(getComputedStyle(element).fontSize);

const linesOf = (element: HTMLElement): number =>
  Math.round(element.scrollHeight / parseFloat(getComputedStyle(element).lineHeight));

const isTooLarge = (element: HTMLElement, lines: number): boolean =>
  linesOf(element) > lines || element.scrollWidth > element.clientWidth + 1;

/** False when it is as small as it may be. */
const shrink = (element: HTMLElement, smallest: number): boolean => {
  const size = sizeOf(element);
  if (size <= smallest) return false;
  element.style.fontSize = `${Math.max(smallest, size * STEP)}px`;
  return true;
};

/** Sets texts smaller until each takes its lines and all of them the screen; names of units are long. */
export const fitTexts = (root: HTMLElement): void => {
  const smallest = root.clientHeight * SMALLEST;
  const texts = Object.keys(LINES).flatMap((name) => {
    const element = root.querySelector<HTMLElement>(`.${name}`);
    return element === null
      ? []
      : [{ element, lines: root.getAttribute('data-scene') === 'notice' ? 8 : (LINES[name] ?? 1) }];
  });
  for (const { element } of texts) element.style.fontSize = '';
  for (const { element, lines } of texts) {
    if (element.textContent === '') continue;
    while (isTooLarge(element, lines) && shrink(element, smallest));
  }
  const main = root.querySelector<HTMLElement>('main');
  if (main === null) return;
  while (main.scrollHeight > main.clientHeight + 1) {
    const shrunk = texts.filter(({ element }) => main.contains(element) && shrink(element, smallest));
    if (shrunk.length === 0) return;
  }
};
