import type { Ack } from '@diemcau/contract';
import type { LoggedEvent } from '../ports/event-log.js';
import { type CommandMark, REUSED_ID, sameCommand, type Submission } from './submission.js';

/** Every command that took effect, so that its retry is answered and not carried out again; after a restart, from the log. */
export class KnownCommands {
  private readonly commands = new Map<string, CommandMark & { readonly seq: number }>();

  learn({ cmdId, cmdType, event, seq }: LoggedEvent): void {
    this.commands.set(cmdId, { byId: event.by?.id ?? null, type: cmdType, seq });
  }

  /** For a command that was accepted and had nothing to change: the log does not hold it. */
  learnAnswer({ cmdId, by, type }: Submission, seq: number): void {
    this.commands.set(cmdId, { byId: by.id, type, seq });
  }

  /** The stored answer; null for a command that is new. */
  answer(submission: Submission): Ack | null {
    const known = this.commands.get(submission.cmdId);
    if (known === undefined) return null;
    return sameCommand(known, submission) ? { ok: true, seq: known.seq } : REUSED_ID;
  }

  clear(): void {
    this.commands.clear();
  }
}
