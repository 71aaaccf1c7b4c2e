import { type Ack, type AckError, type ParsedCommand, parseCommand } from '@diemcau/contract';
import { Ids } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { GuestBook } from './guest-book.js';
import { GuestRights } from './guest-rights.js';
import type { Guest } from './guest.js';

type Accepted = Extract<ParsedCommand, { readonly ok: true }>;

const refused = (code: AckError['code'], params: AckError['params'] = {}): Ack => ({
  ok: false,
  error: { code, params },
});

/** What every command passes: speed, schema, right; then the session. There is an answer whatever happens. */
@Injectable()
export class CommandDoor {
  constructor(
    private readonly rights: GuestRights,
    private readonly guests: GuestBook,
    private readonly ids: Ids,
    private readonly logger: PinoLogger,
  ) {}

  async answer(guest: Guest, frame: unknown): Promise<Ack> {
    try {
      if (!guest.maySend()) return this.slowDown(guest);
      const parsed = parseCommand(frame);
      return parsed.ok ? await this.submit(guest, parsed) : parsed;
    } catch (error) {
      const errorId = this.ids.uuid();
      const { sessionId, access } = guest.visitor;
      this.logger.error({ err: error, errorId, sessionId, actor: access.actor.id }, 'command failed');
      return refused('INTERNAL', { errorId });
    }
  }

  private async submit(guest: Guest, { body, cmdId, occurredAt }: Accepted): Promise<Ack> {
    const access = await guest.inTurn(() => this.rights.of(guest));
    if (access === null) {
      this.guests.revoke(guest);
      return refused('SESSION_REVOKED');
    }
    const happened = occurredAt === undefined ? {} : { occurredAt };
    return guest.room.session.submit({ ...body, cmdId, by: access.actor, ...happened });
  }

  private slowDown(guest: Guest): Ack {
    if (guest.isAbusive) guest.visitor.line.close('too many commands');
    return refused('TOO_FAST');
  }
}
