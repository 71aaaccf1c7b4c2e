import type { Scene } from './scene.js';

const set = (root: Element, name: string, text: string): void => {
  const element = root.querySelector(`.${name}`);
  if (element !== null && element.textContent !== text) element.textContent = text;
};

/** Puts a scene on the page; touches only what differs, so that nothing flickers. */
export const draw = (root: HTMLElement, scene: Scene): void => {
  root.setAttribute('data-scene', scene.kind);
  root.setAttribute('data-tone', scene.clockTone);
  for (const name of ['label', 'title', 'detail', 'clock', 'next'] as const) set(root, name, scene[name]);
};

export const drawFrame = (root: HTMLElement, frame: Readonly<Record<'conference' | 'time' | 'line', string>>): void => {
  for (const name of ['conference', 'time', 'line'] as const) set(root, name, frame[name]);
};
