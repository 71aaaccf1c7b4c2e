import { PROTOCOL_VERSION } from '@diemcau/contract';
import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { patiently } from './patience.clock.js';
import { type FrameParts, OPCODE, clientFrame, serverFrames } from './websocket-frames.js';

const upgrade = (host: string): string =>
  [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: ${host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    '\r\n',
  ].join('\r\n');

/** A websocket to the live door that keeps no rule but those the test wants kept. */
export class RawSocket {
  /** Every engine.io packet of the service. */
  readonly received: string[] = [];
  closed = false;
  private buffered = Buffer.alloc(0);
  private upgraded = false;
  private lastAck = 0;
  private readonly waiters = new Set<() => void>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.arrived(data));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.closed = true;
      this.changed();
    });
  }

  /** Resolves when engine.io has said hello. */
  static async open(url: string): Promise<RawSocket> {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname);
    const raw = new RawSocket(socket);
    await once(socket, 'connect');
    socket.write(upgrade(host));
    await raw.until('the hello of engine.io', () => raw.received.some((packet) => packet.startsWith('0')));
    return raw;
  }

  /** Reads nothing more, as a machine that hangs; what comes stays in the network. */
  stall(): void {
    this.socket.pause();
  }

  /** Reads again. */
  goOn(): void {
    this.socket.resume();
  }

  /** Shows a ticket at the door; resolves with the service's own packet: 40… let in, 44… refused. */
  async enter(ticket: string, sessionId: string, more: object = {}): Promise<string> {
    return this.connectTo(JSON.stringify({ protocol: PROTOCOL_VERSION, ticket, sessionId, ...more }));
  }

  async connectTo(auth: string): Promise<string> {
    const before = this.answers('4').length;
    this.text(`40${auth}`);
    await this.until(
      'an answer at the door',
      () => this.answers('40', '44').length > 0 && this.answers('4').length > before,
    );
    return this.answers('40', '44').at(-1)!;
  }

  /** An event with its arguments as JSON text, and the service's answer. */
  async ask(event: string, ...args: readonly string[]): Promise<unknown> {
    this.lastAck += 1;
    const id = this.lastAck;
    this.text(`42${id}${JSON.stringify([event]).slice(0, -1)}${args.map((arg) => `,${arg}`).join('')}]`);
    return this.answerTo(id);
  }

  /** The answer to an event that was sent with this ack id. */
  async answerTo(id: number): Promise<unknown> {
    const head = `43${id}[`;
    const found = (): string | undefined => this.received.find((packet) => packet.startsWith(head));
    await this.until(`answer ${id}`, () => this.closed || found() !== undefined);
    const packet = found();
    if (packet === undefined) throw new Error('the line was closed before the answer');
    return (JSON.parse(packet.slice(head.length - 1)) as readonly unknown[])[0];
  }

  answers(...heads: readonly string[]): readonly string[] {
    return this.received.filter((packet) => heads.some((head) => packet.startsWith(head)));
  }

  text(packet: string): void {
    this.frame({ opcode: OPCODE.text, payload: Buffer.from(packet) });
  }

  frame(parts: FrameParts): void {
    this.bytes(clientFrame(parts));
  }

  bytes(data: Buffer): void {
    this.socket.write(data);
  }

  until(what: string, condition: () => boolean): Promise<void> {
    const met = new Promise<void>((resolve) => {
      const check = (): void => {
        if (!condition()) return;
        this.waiters.delete(check);
        resolve();
      };
      this.waiters.add(check);
      check();
    });
    return patiently(what, met);
  }

  leave(): void {
    this.socket.destroy();
  }

  private arrived(data: Buffer): void {
    this.buffered = Buffer.concat([this.buffered, data]);
    if (!this.upgraded) {
      const end = this.buffered.indexOf('\r\n\r\n');
      if (end === -1) return;
      this.upgraded = true;
      this.buffered = this.buffered.subarray(end + 4);
    }
    const { frames, rest } = serverFrames(this.buffered);
    this.buffered = Buffer.from(rest);
    for (const { opcode, payload } of frames) {
      if (opcode === OPCODE.close) this.leave();
      if (opcode !== OPCODE.text) continue;
      if (payload.toString() === '2') this.text('3');
      else this.received.push(payload.toString());
    }
    this.changed();
  }

  private changed(): void {
    for (const check of [...this.waiters]) check();
  }
}
