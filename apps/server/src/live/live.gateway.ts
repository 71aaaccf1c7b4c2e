import type { Ack, HeartbeatAnswer } from '@diemcau/contract';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import { PinoLogger } from 'nestjs-pino';
import type { Server, Socket } from 'socket.io';
import { CommandDoor } from './command.door.js';
import { LiveEntrance } from './handshake/live-entrance.js';
import { GuestBook } from './guest-book.js';
import { LiveSweep } from './live.sweep.js';
import { answerHeartbeat } from './heartbeat.js';
import { guestOf } from './socket-data.js';

/** Events a client may send; whatever else comes is counted and answered. */
const KNOWN_EVENTS: ReadonlySet<string> = new Set(['command', 'heartbeat']);

const UNKNOWN: Ack = { ok: false, error: { code: 'UNKNOWN_COMMAND', params: {} } };

/** One handler for all commands: each handler costs memory per connection. */
@WebSocketGateway()
export class LiveGateway
  implements OnGatewayInit<Server>, OnGatewayConnection<Socket>, OnGatewayDisconnect<Socket>, BeforeApplicationShutdown
{
  constructor(
    private readonly entrance: LiveEntrance,
    private readonly commands: CommandDoor,
    private readonly guests: GuestBook,
    private readonly sweep: LiveSweep,
    private readonly logger: PinoLogger,
  ) {}

  afterInit(server: Server): void {
    this.entrance.guard(server);
    this.sweep.start();
  }

  handleConnection(socket: Socket): void {
    const { guest, resume } = guestOf(socket);
    this.guests.add(guest);
    this.watchUnknown(socket);
    guest.room.channel.join(guest.visitor, resume ?? null);
    guest.room.monitor.join(guest.visitor);
    guest.room.media.tell(guest.visitor);
  }

  handleDisconnect(socket: Socket, reason?: string): void {
    const { guest } = guestOf(socket);
    const { sessionId, access } = guest.visitor;
    this.guests.remove(guest);
    guest.room.channel.leave(guest.visitor);
    guest.room.media.leave(guest.visitor);
    guest.room.monitor.leave(guest.visitor, reason === 'client namespace disconnect');
    this.logger.info({ sessionId, actor: access.actor.id, socket: socket.id, reason }, 'socket closed');
  }

  @SubscribeMessage('command')
  command(@ConnectedSocket() socket: Socket, @MessageBody() frame: unknown): Promise<Ack> {
    const { guest } = guestOf(socket);
    guest.room.monitor.heard(guest.visitor);
    return this.commands.answer(guest, frame);
  }

  @SubscribeMessage('heartbeat')
  heartbeat(@ConnectedSocket() socket: Socket, @MessageBody() frame: unknown): HeartbeatAnswer | Ack {
    return answerHeartbeat(guestOf(socket).guest, frame);
  }

  beforeApplicationShutdown(): void {
    this.sweep.stop();
    for (const guest of this.guests.all()) {
      guest.room.channel.tell(guest.visitor, 'notice', { notice: 'service_stopping', pointIds: null });
    }
  }

  /** What nobody defined gets an answer where one is asked for, and a line in the log. */
  private watchUnknown(socket: Socket): void {
    // A client may call an event of its own by this name; what it holds is not for the log.
    socket.on('error', (error: unknown) => {
      if (error instanceof Error) this.logger.warn({ err: error, socket: socket.id }, 'malformed packet');
    });
    // socket.io lets a number through as the name of an event.
    socket.onAny((name: string | number, ...args: readonly unknown[]) => {
      const event = String(name).slice(0, 64);
      if (KNOWN_EVENTS.has(event)) return;
      const { guest } = guestOf(socket);
      const { sessionId, access } = guest.visitor;
      this.logger.warn({ sessionId, actor: access.actor.id, event }, 'unknown event');
      const ack = args.at(-1);
      if (typeof ack === 'function') (ack as (answer: Ack) => void)(UNKNOWN);
      if (!guest.maySend() && guest.isAbusive) guest.visitor.line.close('too many unknown events');
    });
  }
}
