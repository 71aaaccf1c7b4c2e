import { openEntry } from '@diemcau/session';
import { useEffect } from 'react';
import { autoMicrophone } from '../../media/own/own-wishes.js';
import type { SeatKind } from '../../media/media-ticket.js';
import type { ScreenParts } from '../screen/screen-parts.js';

interface Props extends ScreenParts {
  readonly kind: SeatKind;
}

/**
 * The room's own turn. It is begun on the point's page; the microphone of this machine then opens by itself, for whoever opened the
 * screen was told so. Where the room agreed to it before, the turn begins with the open microphone, and nobody needs to press.
 */
export const useOwnTurn = ({ client, session, seat, media, own, kind }: Props): void => {
  const entry = own === null ? undefined : openEntry(session, own);
  const isIn = media.state.kind === 'in';
  const speakingId = isIn && entry?.state === 'speaking' ? entry.id : null;
  // The hall's microphone is opened by hand.
  const sends = kind === 'point' && session.plan.points.find(({ id }) => id === own)?.mode === 'webrtc';
  useEffect(() => {
    if (speakingId !== null && sends) void seat.own.microphoneFor(speakingId);
  }, [seat, speakingId, sends]);
  const invitedId =
    own !== null && entry?.state === 'invited' && autoMicrophone(session, own) && media.own.microphone.state === 'sent'
      ? entry.id
      : null;
  useEffect(() => {
    // What the service refuses here was done by a press in the same moment.
    if (invitedId !== null) void client.send('StartTurn', { entryId: invitedId });
  }, [client, invitedId]);
};
