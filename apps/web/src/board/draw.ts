import { fitTexts } from './fit-texts.js';
import type { Figure, Row, Scene } from './scenes/scene.js';

const FADE_MS = 200;

const find = (root: Element, name: string): HTMLElement | null => root.querySelector<HTMLElement>(`.${name}`);

/** True when something else stands there now. */
const set = (root: Element, name: string, text: string): boolean => {
  const element = find(root, name);
  if (element === null || element.textContent === text) return false;
  element.textContent = text;
  return true;
};

const part = (name: string, text: string): HTMLElement => {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
};

const figureItem = ({ value, caption }: Figure): HTMLElement => {
  const item = document.createElement('li');
  item.appendChild(part('value', value));
  item.appendChild(part('caption', caption));
  return item;
};

const rowItem = ({ state, lead, name, value }: Row): HTMLElement => {
  const item = document.createElement('li');
  item.setAttribute('data-state', state);
  item.appendChild(part('mark', { past: '✓', now: '▶', next: '▲', plain: '' }[state]));
  for (const [key, text] of [
    ['lead', lead],
    ['name', name],
    ['value', value],
  ] as const) {
    if (text !== '') item.appendChild(part(key, text));
  }
  return item;
};

/** Lists are made anew when anything in them is different; they are short. */
const list = <Item>(
  root: Element,
  name: string,
  items: readonly Item[],
  make: (item: Item) => HTMLElement,
): boolean => {
  const element = find(root, name);
  const key = JSON.stringify(items);
  if (element === null || element.getAttribute('data-key') === key) return false;
  element.setAttribute('data-key', key);
  element.textContent = '';
  for (const item of items) element.appendChild(make(item));
  return true;
};

const fade = (root: HTMLElement): void => {
  root.setAttribute('data-fading', 'true');
  window.setTimeout(() => root.removeAttribute('data-fading'), FADE_MS);
};

/** Puts a scene on the page; touches only what differs, so that nothing flickers. */
export const draw = (root: HTMLElement, scene: Scene): void => {
  const isOther = root.getAttribute('data-scene') !== scene.kind;
  root.setAttribute('data-scene', scene.kind);
  root.setAttribute('data-tone', scene.clockTone);
  root.setAttribute('data-live', String(scene.live));
  document.documentElement.setAttribute('data-scene', scene.kind);
  document.documentElement.setAttribute('data-empty', String(scene.title === ''));
  const clockWas = find(root, 'clock')?.textContent.length ?? 0;
  set(root, 'clock', scene.clock);
  const texts = (['label', 'title', 'detail', 'next'] as const).map((name) => set(root, name, scene[name]));
  const lists = [list(root, 'figures', scene.figures, figureItem), list(root, 'rows', scene.rows, rowItem)];
  if (isOther || texts[1] === true) fade(root);
  if (isOther || texts.includes(true) || lists.includes(true) || clockWas !== scene.clock.length) fitTexts(root);
};

export const drawFrame = (root: HTMLElement, frame: Readonly<Record<'conference' | 'time' | 'line', string>>): void => {
  for (const name of ['conference', 'time', 'line'] as const) set(root, name, frame[name]);
};
