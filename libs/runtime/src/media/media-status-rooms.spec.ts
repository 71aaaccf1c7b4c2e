import { FakeClock, FakeMediaRooms, FakeTimers, mediaRoomsContract, mediaSession } from '@diemcau/testing';
import { MediaStatusBook } from './media-status-book.js';
import { WitnessedMediaRooms } from './media-status-rooms.js';

// Whoever calls must not notice the witness.
mediaRoomsContract('with a witness', () => {
  const server = new FakeMediaRooms();
  const clock = new FakeClock();
  const timers = new FakeTimers(clock);
  const book = new MediaStatusBook({ clock, timers, stateOf: () => mediaSession(), configured: true });
  return Promise.resolve({
    rooms: new WitnessedMediaRooms(server, book),
    join: (room, identity, permission) =>
      new Promise((resolve) => {
        const client = server.join(room, identity, permission);
        const publish = (source: Parameters<typeof client.publish>[0]): Promise<void> =>
          client.publish(source) ? Promise.resolve() : Promise.reject(new Error('not allowed'));
        resolve({ publish, gone: client.gone });
      }),
    close: () => {
      book.stop();
      return Promise.resolve();
    },
  });
});
