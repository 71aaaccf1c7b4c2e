import { FakeMediaRooms } from './fake-media-rooms.js';
import { mediaRoomsContract } from './media-rooms.contract.js';

mediaRoomsContract('in memory', () => {
  const rooms = new FakeMediaRooms();
  return Promise.resolve({
    rooms,
    join: (room, identity, permission) =>
      new Promise((resolve) => {
        const client = rooms.join(room, identity, permission);
        const publish = (source: Parameters<typeof client.publish>[0]): Promise<void> =>
          client.publish(source) ? Promise.resolve() : Promise.reject(new Error('not allowed'));
        resolve({ publish, gone: client.gone });
      }),
    close: () => Promise.resolve(),
  });
});
