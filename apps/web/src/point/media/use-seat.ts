import { useEffect, useState } from 'react';
import type { LiveClient } from '../../live/live-client.js';
import { MediaSeat } from '../../media/media-seat.js';
import { offerMicrophone } from './turn-microphone.js';
import { text } from './text.js';

/** The point's seat in the media room, for as long as its card is on the page; a watcher's sends nothing. */
export const useSeat = (client: LiveClient, pointId: string): MediaSeat => {
  const [seat] = useState(() => new MediaSeat({ live: client, seat: 'point', pointId }));
  useEffect(() => {
    seat.enter();
    const taken = offerMicrophone(client, {
      open: async (entryId) => {
        const problem = await seat.own.microphoneFor(entryId);
        return problem === null ? null : text.problems[problem];
      },
    });
    return () => {
      taken();
      seat.leave();
    };
  }, [client, seat]);
  return seat;
};
