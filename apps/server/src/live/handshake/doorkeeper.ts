import { type ConnectRefusal, type Handshake, streamsOfAudience } from '@diemcau/contract';
import { Clock, SessionTickets } from '@diemcau/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { Guest } from '../guest.js';
import { GuestRights } from '../guest-rights.js';
import { LiveRoomOpener } from '../live-room.opener.js';
import { LIVE_SETTINGS, type LiveSettings } from '../live.settings.js';
import type { Line } from '../stream/line.js';
import { WatchedLine } from '../stream/watched-line.js';
import { AttemptLimit } from './attempt-limit.js';
import { readHandshake } from './read-handshake.js';

export type Admission =
  | { readonly ok: true; readonly guest: Guest; readonly resume: Handshake['resume'] }
  | { readonly ok: false; readonly code: ConnectRefusal };

const turnedAway = (code: ConnectRefusal): Admission => ({ ok: false, code });

/** Lets in whoever has a ticket; the cheapest questions come first. */
@Injectable()
export class Doorkeeper {
  private readonly attempts: AttemptLimit;

  constructor(
    private readonly tickets: SessionTickets,
    private readonly rooms: LiveRoomOpener,
    private readonly rights: GuestRights,
    private readonly clock: Clock,
    @Inject(LIVE_SETTINGS) private readonly settings: LiveSettings,
  ) {
    this.attempts = new AttemptLimit(settings.failedHandshakes);
  }

  async admit(address: string, auth: unknown, line: Line): Promise<Admission> {
    const now = this.clock.wall();
    if (this.attempts.isOver(address, now)) return turnedAway('TOO_MANY_CONNECTIONS');
    const admission = await this.judge(auth, line);
    if (!admission.ok) this.attempts.failed(address, now);
    return admission;
  }

  private async judge(auth: unknown, line: Line): Promise<Admission> {
    const read = readHandshake(auth);
    if (!read.ok) return turnedAway(read.code);
    const { ticket, sessionId, resume } = read.handshake;
    const mark = this.rights.mark();
    const access = await this.tickets.redeem(ticket, sessionId);
    if (access === null) return turnedAway('TICKET_INVALID');
    const room = await this.rooms.open(sessionId);
    if (room === null) return turnedAway('UNKNOWN_SESSION');
    const streams = streamsOfAudience(access.audience);
    const visitor = { sessionId, line: new WatchedLine(line), access, streams };
    const guest = new Guest(visitor, room, this.settings, this.clock);
    this.rights.learn(guest, access, mark);
    return { ok: true, guest, resume };
  }
}
