import { openEntry } from '@diemcau/session';
import { useEffect } from 'react';
import { autoMicrophone } from '../../media/own/own-wishes.js';
import type { MediaParts } from './media-parts.js';

/** Where the operator agreed to it before, the turn begins as soon as the microphone is really open; nobody needs to press. */
export const useAutoStart = ({ client, session, pointId, media }: MediaParts): void => {
  const entry = openEntry(session, pointId);
  const entryId = entry?.state === 'invited' && autoMicrophone(session, pointId) ? entry.id : null;
  const isOpen = media.own.microphone.state === 'sent';
  useEffect(() => {
    // What the service refuses here was done by a press in the same moment.
    if (entryId !== null && isOpen) void client.send('StartTurn', { entryId });
  }, [client, entryId, isOpen]);
};
