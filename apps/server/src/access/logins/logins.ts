import {
  type AccessLink,
  type Account,
  type AuditAction,
  Clock,
  Ids,
  type LinkUse,
  type Login,
  LoginStore,
} from '@diemcau/runtime';
import { Inject, Injectable } from '@nestjs/common';
import { SERVER_CONFIG, type ServerConfig } from '../../platform/config/server.config.js';
import { Audit } from '../audit/audit.service.js';
import type { Origin } from '../caller.js';
import { sha256 } from '../secrets.js';

const HOUR_MS = 60 * 60 * 1000;
/** Written at most this often: a busy console must not write with every request. */
const TOUCH_MS = 60_000;
/** Logins that ended open nothing; their rows are cleared away at most this often. */
const FORGET_MS = 60_000;

/** A new cookie session, and the only moment at which its cookie is known. */
export interface OpenedLogin {
  readonly login: Login;
  readonly token: string;
}

/** Opens cookie sessions and finds them again. */
@Injectable()
export class Logins {
  private forgotAt = 0;

  constructor(
    private readonly store: LoginStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: Audit,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
  ) {}

  openAccount(account: Account, origin: Origin): Promise<OpenedLogin> {
    return this.open({ accountId: account.id, linkId: null, linkIssue: null }, origin);
  }

  /** The use of the link, as `action`, is written down with the login. */
  openLink(link: AccessLink, origin: Origin, action: AuditAction): Promise<OpenedLogin> {
    const { id, issue, label, conferenceId } = link;
    return this.open({ accountId: null, linkId: id, linkIssue: issue }, origin, ({ deviceId }) => ({
      entry: this.audit.entry(action, {
        subject: id,
        conferenceId,
        address: origin.address,
        detail: { deviceId, label },
      }),
      // What the desk reads beside the confirmations of the point, which are on this clock, too.
      at: this.clock.session(),
    }));
  }

  /** The session of a cookie, unless it ended; using it keeps it from idling out. */
  async find(token: string): Promise<Login | null> {
    const login = await this.store.byTokenHash(sha256(token));
    if (login === null || !this.isOpen(login)) return null;
    const now = this.clock.wall();
    if (now - login.lastSeenAt >= TOUCH_MS) await this.store.touch(login.id, now);
    return login;
  }

  /** Whether a session seen earlier is still open. */
  async stillOpen(id: string): Promise<boolean> {
    const login = await this.store.byId(id);
    return login !== null && login.expiresAt > this.clock.wall();
  }

  private isOpen(login: Login): boolean {
    const now = this.clock.wall();
    // A point's page may lie open and untouched through a whole day; its link has an end of its own.
    const idleEnd = login.accountId === null ? Infinity : login.lastSeenAt + this.config.sessionIdleHours * HOUR_MS;
    return now < login.expiresAt && now < idleEnd;
  }

  private async open(
    owner: Pick<Login, 'accountId' | 'linkId' | 'linkIssue'>,
    { address, userAgent }: Origin,
    useOf?: (login: Login) => LinkUse,
  ): Promise<OpenedLogin> {
    const token = this.ids.secret(256);
    const createdAt = this.clock.wall();
    const login: Login = {
      ...owner,
      id: this.ids.uuid(),
      tokenHash: sha256(token),
      deviceId: this.ids.uuid(),
      createdAt,
      lastSeenAt: createdAt,
      expiresAt: createdAt + this.config.sessionMaxHours * HOUR_MS,
      address,
      userAgent,
    };
    await this.forgetEnded(createdAt);
    await this.store.open(login, useOf?.(login));
    return { login, token };
  }

  private async forgetEnded(now: number): Promise<void> {
    if (now - this.forgotAt < FORGET_MS) return;
    this.forgotAt = now;
    await this.store.forgetEnded(now);
  }
}
