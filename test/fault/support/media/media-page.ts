import type { MediaTicketBody } from '@diemcau/contract';
import { heardPoints } from '@diemcau/session';
import { type HttpClient, HttpFailure, type LiveClient, MediaBot } from '@diemcau/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { comesBack, restMs } from './rejoin.js';
import type { RoomWatch } from './room-watch.js';

/** `eager`: tries to publish all the time. `clinging`: goes on sending when its right is gone. `mute`: never speaks. */
export type Manners = 'honest' | 'eager' | 'clinging' | 'mute';

export interface PageParts {
  readonly sessionId: string;
  readonly pointId: string;
  readonly browser: HttpClient;
  readonly live: LiveClient;
  readonly watch: RoomWatch;
  readonly hertz: number;
}

const TICK_MS = 40;
/** An attempt that began while the server was only starting may hang for ever. */
const CONNECT_WITHIN_MS = 2_000;
/** The media client's own attempts to mend a connection are given this long. */
const UNSTEADY_MS = 1_000;
/** A publication that has no answer by then was refused without a word; the client library would wait for 10 s. */
const STUCK_MS = 1_500;
const UNHEARD_MS = 1_000;

/** The page of one point: its view by socket, its media connection, and a loop that brings it back, whatever ended the connection. */
export class MediaPage {
  manners: Manners = 'honest';
  /** The ticket of the connection that it has, or had last. */
  ticket: MediaTicketBody | null = null;
  /** Why its connections ended. */
  readonly ends: string[] = [];
  private current: MediaBot | null = null;
  private speaking = false;
  private attemptSince: number | null = null;
  private closedSince: number | null = null;
  private closed = false;
  private reloading = false;
  private ended: Promise<void> = Promise.resolve();
  private readonly deviceId = randomUUID();

  constructor(private readonly parts: PageParts) {}

  get pointId(): string {
    return this.parts.pointId;
  }

  get live(): LiveClient {
    return this.parts.live;
  }

  /** Its connection to the media room, while it has one. */
  get bot(): MediaBot | null {
    return this.current;
  }

  get identity(): string {
    return this.ticket?.identity ?? '';
  }

  /** Opens the page; resolves when it is in the room. */
  async open(): Promise<void> {
    this.ended = this.stay();
    while (this.current === null) await pause(TICK_MS);
  }

  /** As somebody who presses F5: the connection goes without a word, and the page comes with a new ticket. */
  reload(): void {
    this.reloading = true;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.ended;
  }

  private async stay(): Promise<void> {
    while (!this.closed) {
      const bot = await this.comeIn();
      if (bot === null) return;
      this.current = bot;
      this.speaking = this.reloading = false;
      this.attemptSince = this.closedSince = null;
      const reason = await this.untilOver(bot);
      this.current = null;
      this.ends.push(reason);
      const left = bot.abandon().catch(() => undefined);
      if (comesBack(reason)) continue;
      await left;
      return;
    }
  }

  private async comeIn(): Promise<MediaBot | null> {
    for (let failures = 0; !this.closed; failures += 1) {
      await pause(restMs(failures));
      const bot = await this.join().catch((error: unknown) => {
        // Another device was given the seat on purpose: this page waits for a person.
        if (error instanceof HttpFailure && error.code === 'MEDIA_SEAT_TAKEN') this.ends.push('SEAT_TAKEN');
        return null;
      });
      if (bot !== null) return bot;
    }
    return null;
  }

  private async join(): Promise<MediaBot> {
    const { browser, sessionId, hertz } = this.parts;
    const body = { seat: 'point', deviceId: this.deviceId };
    const ticket = await browser.post<MediaTicketBody>(`/api/sessions/${sessionId}/media-token`, body);
    const joining = MediaBot.join(ticket, hertz);
    const bot = await Promise.race([joining, pause(CONNECT_WITHIN_MS, null)]);
    if (bot === null) {
      void joining.then((late) => late.abandon()).catch(() => undefined);
      throw new Error('the media server does not answer');
    }
    this.ticket = ticket;
    return bot;
  }

  /** Lives in the room until the connection is over, or good for nothing. */
  private async untilOver(bot: MediaBot): Promise<string> {
    const over: { reason: string | null } = { reason: null };
    void bot.gone.then((reason) => (over.reason = reason));
    const missings = this.missings();
    let steadyAt = performance.now();
    while (!this.closed) {
      if (over.reason !== null) return over.reason;
      if (this.reloading) return 'RELOADED';
      if (this.missings() > missings) return 'MISSING';
      const now = performance.now();
      if (bot.steady) steadyAt = now;
      if (now - steadyAt > UNSTEADY_MS) return 'UNSTEADY';
      if (this.isStuck(now)) return 'STUCK';
      this.useMicrophone(bot, now);
      await pause(TICK_MS);
    }
    return 'CLIENT_INITIATED';
  }

  /** How often the service said that the media server does not have this page any more. */
  private missings(): number {
    return this.parts.live.notices.filter(({ notice }) => notice === 'media_missing').length;
  }

  /** While a publication waits, the native client tells nothing else, not even that it is out of the room. */
  private isStuck(now: number): boolean {
    if (this.attemptSince === null) return false;
    const patience = this.manners === 'eager' ? Infinity : STUCK_MS;
    return now - this.attemptSince > patience || this.parts.watch.lackedForMs(this.identity) > STUCK_MS;
  }

  private useMicrophone(bot: MediaBot, now: number): void {
    if (this.attemptSince !== null) return;
    const { watch } = this.parts;
    const wants = this.wantsToSpeak();
    if (this.speaking) this.mindTrack(bot, wants, now);
    else if (wants && (this.manners === 'eager' || watch.mayPublish(this.identity))) this.publish(bot, now);
  }

  /** Closes the microphone that is not wanted any more, and opens anew the one that LiveKit has closed. */
  private mindTrack(bot: MediaBot, wants: boolean, now: number): void {
    if (!wants && this.manners !== 'clinging') {
      this.speaking = false;
      void bot.hush().catch(() => undefined);
    }
    if (this.parts.watch.publishes(this.identity)) this.closedSince = null;
    else this.closedSince ??= now;
    if (wants && this.closedSince !== null && now - this.closedSince > UNHEARD_MS) this.speaking = false;
  }

  private publish(bot: MediaBot, now: number): void {
    this.attemptSince = now;
    this.closedSince = null;
    const over = (speaking: boolean): void => {
      if (this.current !== bot) return;
      this.speaking = speaking;
      this.attemptSince = null;
    };
    bot.speak().then(
      () => over(true),
      () => over(false),
    );
  }

  /** By the page's own view of the floor, as in a room where the microphone opens by itself. */
  private wantsToSpeak(): boolean {
    if (this.manners === 'mute') return false;
    if (this.manners === 'eager') return true;
    const { state } = this.parts.live;
    return state.status === 'issued' && heardPoints(state).has(this.pointId);
  }
}
