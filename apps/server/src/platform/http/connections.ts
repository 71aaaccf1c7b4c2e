import type { Server as HttpServer } from 'node:http';
import type { Socket } from 'node:net';

/** Every connection of a server, websockets too: Node's own list forgets a connection once it was upgraded. */
export class Connections {
  private readonly open = new Set<Socket>();

  constructor(http: HttpServer) {
    http.on('connection', (socket: Socket) => {
      this.open.add(socket);
      socket.once('close', () => this.open.delete(socket));
    });
  }

  /** Without a word: whoever is still here did not answer when it was told. */
  destroyAll(): void {
    for (const socket of this.open) socket.destroy();
  }
}
