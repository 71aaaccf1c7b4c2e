import type { Handshake } from '@diemcau/contract';
import type { Socket } from 'socket.io';
import type { Guest } from './guest.js';

interface Admitted {
  readonly guest: Guest;
  readonly resume: Handshake['resume'];
}

const admitted = new WeakMap<Socket, Admitted>();

export const rememberGuest = (socket: Socket, guest: Admitted): void => void admitted.set(socket, guest);

/** Only sockets that were let in reach a handler. */
export const guestOf = (socket: Socket): Admitted => {
  const known = admitted.get(socket);
  if (known === undefined) throw new Error(`socket ${socket.id} was never let in`);
  return known;
};
