import { type AuditAction, type AuditEntry, AuditLog, Clock, type Principal, principalKey } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';

type Details = Partial<Pick<AuditEntry, 'outcome' | 'subject' | 'conferenceId' | 'detail'>> & {
  readonly by?: Principal | null;
  readonly address: string;
};

/** Writes down who did what, before the answer goes out: what cannot be written down does not happen unseen. */
@Injectable()
export class Audit {
  constructor(
    private readonly log: AuditLog,
    private readonly clock: Clock,
  ) {}

  record(action: AuditAction, details: Details): Promise<void> {
    return this.log.append(this.entry(action, details));
  }

  /** For whoever stores it together with what it tells of. */
  entry(action: AuditAction, { by = null, address, ...rest }: Details): AuditEntry {
    return {
      at: this.clock.wall(),
      action,
      outcome: rest.outcome ?? 'done',
      by: by && principalKey(by),
      byName: by?.name ?? null,
      subject: rest.subject ?? null,
      conferenceId: rest.conferenceId ?? null,
      address,
      detail: rest.detail ?? {},
    };
  }
}
