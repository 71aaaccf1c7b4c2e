import type { Socket } from 'socket.io';
import type { Line } from './stream/line.js';
import type { Packet } from './stream/packet.js';
import { systemNextTurn } from './stream/system-next-turn.js';

/** socket.io sends a frame that was built once as it is, where the transport is a websocket; polling takes the text. */
interface PrebuiltOptions {
  compress?: boolean;
  wsPreEncodedFrame?: readonly Buffer[];
}

/** A socket.io connection as the streams see it. */
export const lineOf = (socket: Socket, onClose: (reason: string) => void): Line => ({
  id: socket.id,
  get open() {
    return socket.conn.readyState === 'open';
  },
  get writable() {
    return socket.conn.transport.writable;
  },
  write: ({ text, frame }: Packet) => {
    const options: PrebuiltOptions = frame === undefined ? {} : { wsPreEncodedFrame: [frame] };
    socket.conn.write(text, options);
  },
  close: (reason) => {
    onClose(reason);
    // The transport, not the namespace: a client that was only too slow comes back by itself. In the next turn, so that the
    // answer to the command for which it is closed still goes out.
    systemNextTurn(() => socket.conn.close());
  },
});
