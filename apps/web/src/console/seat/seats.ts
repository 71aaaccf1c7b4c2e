import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { wordsArrived } from '../../words/words.js';
import type { SeatProps } from './seat-props.js';

export type SeatPage = LazyExoticComponent<ComponentType<SeatProps>>;

/** A page that is fetched when somebody sits down; its words are there before it is drawn. */
const seat = (fetch: () => Promise<ComponentType<SeatProps>>): SeatPage =>
  lazy(async () => {
    const page = await fetch();
    await wordsArrived();
    return { default: page };
  });

/** Which page stands at which address; the sitting follows it. */
export const SEATS: Readonly<Record<string, SeatPage>> = {
  'chu-toa': seat(async () => (await import('../chair/chair-page.js')).ChairPage),
  'dan-chuong-trinh': seat(async () => (await import('../ceremony/ceremony-page.js')).CeremonyPage),
  'le-tan': seat(async () => (await import('../reception/reception-page.js')).ReceptionPage),
  'thu-ky': seat(async () => (await import('../secretary/secretary-page.js')).SecretaryPage),
  'ky-thuat': seat(async () => (await import('../desk/desk-page.js')).DeskPage),
};
