import {
  type Ack,
  type Counters,
  type DataOf,
  type Handshake,
  LiveOutbox,
  LiveReplica,
  type NoticeFrame,
  PROTOCOL_VERSION,
  type PresenceState,
  type ServerToClient,
  type WireCommandType,
} from '@diemcau/contract';
import type { SessionState } from '@diemcau/session';
import { randomUUID } from 'node:crypto';
import { type Socket, io } from 'socket.io-client';
import { MediaReplica } from './media-replica.js';
import { every, within } from './socket.clock.js';

export interface LiveClientOptions {
  readonly url: string;
  readonly sessionId: string;
  /** A new ticket for each connection. */
  readonly ticket: () => Promise<string>;
  readonly transports?: readonly ('websocket' | 'polling')[];
  readonly origin?: string;
  readonly protocol?: number;
  readonly heartbeatMs?: number;
  readonly ackTimeoutMs?: number;
  /** False for load: positions only. */
  readonly keepState?: boolean;
  /** True to keep every frame as it came. */
  readonly keepFrames?: boolean;
  /** Longest wait before a new connection is tried. */
  readonly reconnectMaxMs?: number;
}

/** The service would not have this connection; `code` says why. */
export class ConnectRefusedError extends Error {
  constructor(readonly code: string) {
    super(`connection refused: ${code}`);
    this.name = 'ConnectRefusedError';
  }
}

const PATIENCE_MS = 10_000;

const codeOf = (error: Error & { data?: unknown }): string => {
  const { data } = error;
  return typeof data === 'object' && data !== null && 'code' in data ? String(data.code) : error.message;
};

/** A client of the live door as a page is one: keeps its view by folding events, mends gaps, sends again what got no answer. */
export class LiveClient {
  readonly replica: LiveReplica;
  readonly frames: { readonly name: string; readonly frame: unknown }[] = [];
  readonly notices: NoticeFrame[] = [];
  readonly presence = new Map<string, PresenceState>();
  /** Why each connection ended. */
  readonly ends: string[] = [];
  counters: Counters | null = null;
  readonly media = new MediaReplica();
  private readonly socket: Socket;
  private readonly outbox: LiveOutbox;
  private readonly waiters = new Set<() => void>();
  private heard: readonly string[] | null = null;
  private stopBeating: () => void = () => undefined;
  /** The server closed the namespace or refused; socket.io does not come back from that by itself. */
  private refusal: ConnectRefusedError | null = null;

  constructor(private readonly options: LiveClientOptions) {
    this.replica = new LiveReplica(options.keepState ?? true);
    this.socket = io(options.url, {
      autoConnect: false,
      forceNew: true,
      transports: [...(options.transports ?? ['websocket'])],
      auth: (give) => void this.handshake().then(give, (error: unknown) => this.onNoTicket(error)),
      reconnectionDelay: 20,
      reconnectionDelayMax: options.reconnectMaxMs ?? 200,
      randomizationFactor: 1,
      ...(options.origin === undefined ? {} : { extraHeaders: { origin: options.origin } }),
    });
    this.outbox = new LiveOutbox((frame, answered) => {
      if (!this.socket.connected) return;
      this.socket
        .timeout(options.ackTimeoutMs ?? 5_000)
        .emit('command', frame, (late: Error | null, ack?: Ack) => answered(late === null ? (ack ?? null) : null));
    });
    this.listen();
  }

  get state(): SessionState {
    return this.replica.state;
  }

  get connected(): boolean {
    return this.socket.connected;
  }

  /** Resolves when the first state is there; rejects with ConnectRefusedError. */
  async connect(): Promise<this> {
    this.refusal = null;
    this.socket.connect();
    const arrived = (): boolean => this.socket.connected && this.replica.epoch !== null;
    await this.waitFor(() => this.refusal !== null || arrived(), 'the first state');
    this.throwRefusal();
    return this;
  }

  /** The answer, however many connections it takes. */
  send<Type extends WireCommandType>(
    type: Type,
    data: DataOf<Type>,
    { cmdId = randomUUID(), ...rest }: { readonly cmdId?: string; readonly occurredAt?: number } = {},
  ): Promise<Ack> {
    return this.outbox.send({ cmdId, type, data, ...rest });
  }

  /** Emits whatever is asked, as a client that keeps no rules; the answer of the service, or a timeout. */
  emitRaw(event: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.socket.timeout(PATIENCE_MS).emitWithAck(event, ...args);
  }

  /** Sends without asking for an answer. */
  emitBlind(event: string, ...args: readonly unknown[]): void {
    this.socket.emit(event, ...args);
  }

  /** Raw text on the transport, past socket.io. */
  writeRaw(text: string): void {
    this.socket.io.engine.write(text);
  }

  waitFor(predicate: (client: this) => boolean, what = 'a condition'): Promise<void> {
    if (predicate(this)) return Promise.resolve();
    let check: () => void = () => undefined;
    const met = new Promise<void>((resolve) => {
      check = () => {
        if (predicate(this)) resolve();
      };
      this.waiters.add(check);
    });
    const late = (): string => `waited in vain for ${what}; at ${JSON.stringify(this.replica.positions)}`;
    return within(PATIENCE_MS, met, late).finally(() => this.waiters.delete(check));
  }

  heartbeat(): void {
    const { epoch, positions } = this.replica;
    const heard = this.heard === null ? {} : { heard: this.heard };
    if (epoch !== null) this.socket.emit('heartbeat', { epoch, lastSeq: positions, ...heard });
  }

  /** As a page that plays sound: tells at once, and with every heartbeat from now on. */
  hears(...pointIds: readonly string[]): void {
    this.heard = pointIds;
    this.heartbeat();
  }

  /** As a page that is left: says goodbye. */
  leave(): void {
    this.stopBeating();
    this.socket.disconnect();
  }

  /** As a line that breaks: the transport goes, nothing is said, and the client tries again. */
  drop(): void {
    this.socket.io.engine.close();
  }

  /** As a machine that loses power: nothing is said and nobody comes back until connect(). */
  cut(): void {
    this.stopBeating();
    this.socket.io.reconnection(false);
    this.socket.io.engine.close();
  }

  private async handshake(): Promise<Handshake> {
    const { sessionId, protocol = PROTOCOL_VERSION } = this.options;
    const { epoch, positions } = this.replica;
    const ticket = await this.options.ticket();
    return { protocol, ticket, sessionId, ...(epoch === null ? {} : { resume: { epoch, seq: { ...positions } } }) };
  }

  /** Refused by name: there is no point in trying again. Anything else is a service that is away for a moment. */
  private onNoTicket(error: unknown): void {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
    if (status >= 400 && status < 500) {
      this.refusal = new ConnectRefusedError(
        error instanceof Error && 'code' in error ? String(error.code) : 'NO_TICKET',
      );
      this.socket.disconnect();
      this.changed();
    } else this.socket.io.engine.close();
  }

  private throwRefusal(): void {
    if (this.refusal !== null) throw this.refusal;
  }

  private listen(): void {
    const { socket, replica } = this;
    const taking =
      <Frame>(take: (frame: Frame) => void) =>
      (frame: Frame): void => {
        take(frame);
        this.changed();
      };
    const takers: ServerToClient = {
      snapshot: taking((frame) => replica.takeSnapshot(frame)),
      events: taking((frame) => {
        if (!replica.takeEvents(frame)) this.heartbeat();
      }),
      counters: taking((frame) => (this.counters = frame)),
      presence: taking(({ points }) => {
        for (const [pointId, state] of Object.entries(points)) this.presence.set(pointId, state);
      }),
      media: taking((frame) => this.media.take(frame)),
      notice: taking((frame) => this.notices.push(frame)),
      refetch: taking(() => this.heartbeat()),
    };
    for (const name of Object.keys(takers) as (keyof ServerToClient)[]) socket.on(name, takers[name]);
    if (this.options.keepFrames === true) {
      socket.onAny((name: string, frame: unknown) => this.frames.push({ name, frame }));
    }
    socket.on('connect', () => this.onConnect());
    socket.on('disconnect', (reason) => this.onDisconnect(reason));
    socket.on('connect_error', (error: Error) => this.onConnectError(error));
  }

  private onConnect(): void {
    this.stopBeating();
    this.stopBeating = every(this.options.heartbeatMs ?? 10_000, () => this.heartbeat());
    this.outbox.sendAllAgain();
    this.changed();
  }

  private onDisconnect(reason: string): void {
    this.stopBeating();
    this.ends.push(reason);
    this.changed();
  }

  /** An active socket tries again by itself; one that was refused has its answer. */
  private onConnectError(error: Error): void {
    if (this.socket.active) return;
    this.refusal = new ConnectRefusedError(codeOf(error));
    this.changed();
  }

  private changed(): void {
    for (const check of [...this.waiters]) check();
  }
}
