import {
  type Ack,
  type ClientToServer,
  type CommandFrame,
  type DataOf,
  type Handshake,
  type HeartbeatAnswer,
  LiveOutbox,
  LiveReplica,
  PROTOCOL_VERSION,
  type ServerToClient,
  type WireCommandType,
} from '@diemcau/contract';
import { unissued } from '@diemcau/session';
import { type Socket, io } from 'socket.io-client';
import { isRefusal } from './http.js';
import { LiveStore } from './live-store.js';
import { withMedia } from './media-picture.js';
import { newId } from './new-id.js';
import { SessionClock } from './session-clock.js';

const HEARTBEAT_MS = 10_000;
const ACK_WITHIN_MS = 8_000;
const RECONNECT_MAX_MS = 10_000;

export interface LiveClientOptions {
  readonly sessionId: string;
  /** Which of the callers this browser holds cookies of. */
  readonly as: string;
  /** A new ticket for each connection. @throws HttpRefusal when there will be none. */
  readonly ticket: () => Promise<string>;
}

/**
 * A page's line to a session: connects, resumes where it stopped, folds events, mends gaps, and sends again what got no answer.
 * It never gives up unless the service tells it to go.
 */
export class LiveClient {
  readonly store = new LiveStore({
    session: unissued,
    line: { kind: 'connecting' },
    counters: null,
    presence: new Map(),
    media: null,
    notice: null,
  });
  readonly clock = new SessionClock(() => performance.now());
  private readonly replica = new LiveReplica();
  private readonly socket: Socket<ServerToClient, ClientToServer>;
  private readonly outbox: LiveOutbox;
  private beat: ReturnType<typeof setInterval> | null = null;
  /** Points that this page hears; undefined while it does not listen. */
  private heard: readonly string[] | undefined;

  constructor(readonly options: LiveClientOptions) {
    this.socket = io({
      autoConnect: false,
      // A proxy of an office may break websockets; polling gets through it.
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      auth: (give) => void this.handshake().then(give, (error: unknown) => this.withoutTicket(error)),
      reconnectionDelay: 500,
      reconnectionDelayMax: RECONNECT_MAX_MS,
      randomizationFactor: 0.5,
    });
    this.outbox = new LiveOutbox((frame, answered) => {
      if (!this.socket.connected) return;
      this.socket
        .timeout(ACK_WITHIN_MS)
        .emit('command', frame, (late: Error | null, ack?: Ack) => answered(late === null ? (ack ?? null) : null));
    });
    this.listen();
  }

  start(): void {
    this.socket.connect();
  }

  stop(): void {
    this.rest();
    this.socket.disconnect();
  }

  /** The answer, however many connections it takes. `occurredAt`: when it truly happened, told after an outage. */
  send<Type extends WireCommandType>(type: Type, data: DataOf<Type>, occurredAt?: number): Promise<Ack> {
    return this.deliver({ cmdId: newId(), type, data, ...(occurredAt === undefined ? {} : { occurredAt }) });
  }

  /** The same for a command that has kept its id since an earlier visit: the service takes it once. */
  deliver(frame: CommandFrame): Promise<Ack> {
    return this.outbox.send(frame);
  }

  /** The points that this page has heard in the last seconds; told at once when they change. */
  hears(points: readonly string[] | undefined): void {
    const changed = (points ?? []).join() !== (this.heard ?? []).join();
    this.heard = points;
    if (changed && this.socket.connected) this.heartbeat();
  }

  private async handshake(): Promise<Handshake> {
    const { epoch, positions } = this.replica;
    const ticket = await this.options.ticket();
    const resume = epoch === null ? {} : { resume: { epoch, seq: { ...positions } } };
    return { protocol: PROTOCOL_VERSION, ticket, sessionId: this.options.sessionId, ...resume };
  }

  /** A refusal has a code and is for good; a service that does not answer is tried again. */
  private withoutTicket(error: unknown): void {
    if (isRefusal(error)) this.refused(error.code);
    else this.socket.io.engine.close();
  }

  private refused(code: string): void {
    this.stop();
    this.store.change({ line: { kind: 'refused', code } });
  }

  private listen(): void {
    const { socket, replica, store } = this;
    const folded = (whole: boolean): void => {
      if (whole) store.change({ session: replica.state });
      else this.heartbeat();
    };
    socket.on('snapshot', (frame) => {
      this.clock.told(frame.serverTime);
      replica.takeSnapshot(frame);
      folded(true);
    });
    socket.on('events', (frame) => folded(replica.takeEvents(frame)));
    socket.on('refetch', () => this.heartbeat());
    socket.on('counters', (counters) => store.change({ counters }));
    socket.on('presence', ({ points }) =>
      store.change({ presence: new Map([...store.read().presence, ...Object.entries(points)]) }),
    );
    socket.on('media', (frame) => store.change({ media: withMedia(store.read().media, frame) }));
    socket.on('notice', (notice) => {
      store.change({ notice });
      // Its right is gone, or another page took over: to come again by itself would take it back.
      if (notice.notice === 'taken_over' || notice.notice === 'access_revoked') this.refused(notice.notice);
    });
    socket.on('connect', () => this.connected());
    socket.on('disconnect', (reason) => this.disconnected(reason));
    socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
      // One that goes on trying is a service that is away for a moment.
      if (!socket.active) this.refused(error.data?.code ?? error.message);
    });
  }

  private connected(): void {
    this.rest();
    this.store.change({ line: { kind: 'online' } });
    this.beat = setInterval(() => this.heartbeat(), HEARTBEAT_MS);
    this.outbox.sendAllAgain();
    this.heartbeat();
  }

  private disconnected(reason: string): void {
    this.rest();
    this.store.change({ line: { kind: 'offline', since: this.clock.now() } });
    if (reason === 'io server disconnect') this.socket.connect();
  }

  private heartbeat(): void {
    const { epoch, positions } = this.replica;
    if (epoch === null) return;
    const heard = this.heard === undefined ? {} : { heard: this.heard };
    this.socket.emit('heartbeat', { epoch, lastSeq: positions, ...heard }, ({ serverTime }: HeartbeatAnswer) =>
      this.clock.told(serverTime),
    );
  }

  private rest(): void {
    if (this.beat !== null) clearInterval(this.beat);
    this.beat = null;
  }
}
