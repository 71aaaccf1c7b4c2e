import type { MediaStatus, MediaStatusBook } from '@diemcau/runtime';

/** One line for whoever watches the service: `available differs=0 red=0`. */
export const mediaHealthLine = (status: MediaStatus, { troubles }: Pick<MediaStatusBook, 'troubles'>): string =>
  `${status} differs=${troubles.differs} red=${troubles.red}`;
