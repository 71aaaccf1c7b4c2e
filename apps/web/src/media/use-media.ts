import { useSyncExternalStore } from 'react';
import type { MediaSeat } from './media-seat.js';
import type { MediaView } from './media-view.js';

/** What the page knows of its media now; renders again when that changes. */
export const useMedia = ({ store }: MediaSeat): MediaView => useSyncExternalStore(store.subscribe, store.read);
