import { useSyncExternalStore } from 'react';
import type { OutboxItem } from './outbox-item.js';
import type { Outbox } from './outbox.js';

/** What waits, what was sent and what was refused; renders again when that changes. */
export const useOutbox = ({ subscribe, read }: Outbox): readonly OutboxItem[] => useSyncExternalStore(subscribe, read);
