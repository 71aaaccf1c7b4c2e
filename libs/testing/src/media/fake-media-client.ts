import type { JoinMediaAnswer, MediaPermission, Timers } from '@diemcau/runtime';
import type { FakeClient, FakeMediaRooms } from './fake-media-rooms.js';

/**
 * `honest`: opens its microphone with the right and closes it without. `eager`: tries to open it all the time. `clinging`: its
 * microphone stays open after the right is gone, until it has to join anew.
 */
export type ClientTemper = 'honest' | 'eager' | 'clinging';

/** How a client comes by a ticket, and whether the media server lets anybody in at the moment. */
export interface ClientSurroundings {
  readonly rooms: FakeMediaRooms;
  readonly room: string;
  readonly timers: Timers;
  readonly ask: (takeOver: boolean) => Promise<JoinMediaAnswer>;
  readonly reachable: () => boolean;
}

/** Between two tries of a client to be in the room. */
const REJOIN_MS = 500;

interface Held {
  readonly identity: string;
  readonly permission: MediaPermission;
}

/** A point's page in the fake room: it joins, follows its rights as its temper is, and comes back whenever it was cut off. */
export class FakeMediaClient {
  private client: FakeClient | null = null;
  private ticket: Held | null = null;

  /** `takeOver`: whoever has the seat is sent away when it first comes. */
  constructor(
    private readonly around: ClientSurroundings,
    readonly temper: ClientTemper,
    private takeOver: boolean,
  ) {}

  /** The identity of its last ticket. */
  get identity(): string {
    return this.ticket?.identity ?? '';
  }

  /** Comes into the room, now or as soon as it is let in; never again once another device has the seat. */
  async come(): Promise<void> {
    const answer = this.around.reachable() ? await this.around.ask(this.takeOver) : null;
    if (answer?.ok === false && answer.code === 'MEDIA_SEAT_TAKEN') return;
    if (answer?.ok === true) {
      this.takeOver = false;
      this.ticket = answer.ticket;
      if (this.around.reachable()) this.enter(answer.ticket);
    }
    if (this.client === null) this.around.timers.after(REJOIN_MS, () => void this.come());
  }

  /** Another page of the point has been opened since: this one sends nobody away any more. */
  giveWay(): void {
    this.takeOver = false;
  }

  /** Enters with the ticket that it has, however old it is, as its second self if it is in the room. */
  comeWithOldTicket(): void {
    if (this.ticket !== null && this.around.reachable()) this.enter(this.ticket);
  }

  /** Tries to open its microphone whatever its rights are. */
  insist(): void {
    this.client?.publish('microphone');
  }

  private enter({ identity, permission }: Held): void {
    let mine: FakeClient | null = null;
    const onGone = (): void => {
      if (this.client !== mine) return;
      this.client = null;
      this.around.timers.after(REJOIN_MS, () => void this.come());
    };
    this.client = null;
    try {
      mine = this.around.rooms.join(this.around.room, identity, permission, {
        clings: this.temper === 'clinging',
        onPermission: (now) => this.obey(now),
        onGone,
      });
    } catch {
      return;
    }
    this.client = mine;
    this.obey(permission);
  }

  private obey({ sources }: MediaPermission): void {
    if (sources.includes('microphone') || this.temper === 'eager') this.client?.publish('microphone');
    else if (this.temper === 'honest') this.client?.unpublish('microphone');
  }
}
