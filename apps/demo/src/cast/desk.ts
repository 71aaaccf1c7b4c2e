import type { HttpClient, LiveClient } from '@diemcau/testing';
import type { FloorState, IssuedSession } from '@diemcau/session';
import type { StaffRole } from './accounts.js';
import { goLive } from './live.js';

/** The people at the hall's tables, each with a console of their own. */
export class Desk {
  private constructor(
    private readonly browsers: ReadonlyMap<StaffRole, HttpClient>,
    private readonly consoles: ReadonlyMap<StaffRole, LiveClient>,
  ) {}

  static async open(browsers: ReadonlyMap<StaffRole, HttpClient>, sessionId: string): Promise<Desk> {
    const consoles = new Map<StaffRole, LiveClient>();
    for (const [role, http] of browsers) consoles.set(role, await goLive(http, sessionId));
    return new Desk(browsers, consoles);
  }

  console(role: StaffRole): LiveClient {
    const client = this.consoles.get(role);
    if (client === undefined) throw new Error(`nobody is ${role}`);
    return client;
  }

  browser(role: StaffRole): HttpClient {
    const http = this.browsers.get(role);
    if (http === undefined) throw new Error(`nobody is ${role}`);
    return http;
  }

  get session(): IssuedSession {
    const { state } = this.console('secretary');
    if (state.status !== 'issued') throw new Error('the session is not issued');
    return state;
  }

  get floor(): FloorState {
    return this.session.floor;
  }

  /** Until the console of a role shows what was logged at `seq`. */
  async sees(role: StaffRole, seq: number): Promise<void> {
    await this.console(role).waitFor(({ replica }) => (replica.positions['desk'] ?? 0) >= seq, `event ${seq}`);
  }

  leave(): void {
    for (const client of this.consoles.values()) client.leave();
  }
}
