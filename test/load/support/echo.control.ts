// A bare socket.io server that answers each command with a number: no Nest, no rules, no disk. What is slower than this is ours.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const BACKLOG = 4096;

const http = createServer();
const io = new Server(http, { transports: ['websocket'], serveClient: false, perMessageDeflate: false });
let seq = 0;

io.on('connection', (socket) => {
  socket.on('command', (_frame: unknown, answer: (ack: { ok: true; seq: number }) => void) => {
    seq += 1;
    answer({ ok: true, seq });
  });
});

http.listen({ port: 0, host: '127.0.0.1', backlog: BACKLOG }, () => {
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  process.stdout.write(`listening http://127.0.0.1:${port}\n`);
});
process.once('SIGTERM', () => process.exit(0));
