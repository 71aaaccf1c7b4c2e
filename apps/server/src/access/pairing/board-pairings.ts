import { type AccessLink, Clock, Ids } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { AppError } from '../../platform/errors/app-error.js';
import { sameSecret, sha256 } from '../secrets.js';

export const PAIRING_SECONDS = 10 * 60;
/** Televisions that wait at once; more are nobody's halls. */
const MOST_WAITING = 5_000;
const CODES = 1_000_000;

interface Pairing {
  readonly id: string;
  readonly secretHash: string;
  readonly code: string;
  readonly endsAt: number;
  /** Somebody typed the code: from then on nobody else can. */
  claimed: boolean;
  link: AccessLink | null;
}

export interface OpenedPairing {
  readonly pairingId: string;
  readonly secret: string;
  readonly code: string;
}

/**
 * Televisions that show a code and wait for the desk to type it. In memory only: after a restart a television is told that its code is gone and asks
 * for another, and no code outlives what it stood for.
 */
@Injectable()
export class BoardPairings {
  private readonly byId = new Map<string, Pairing>();
  private readonly byCode = new Map<string, Pairing>();

  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError RETRY_LATER when too many wait. */
  open(): OpenedPairing {
    this.forgetEnded();
    if (this.byId.size >= MOST_WAITING) throw new AppError('RETRY_LATER');
    const secret = this.ids.secret(192);
    const pairing: Pairing = {
      id: this.ids.uuid(),
      secretHash: sha256(secret),
      code: this.freeCode(),
      endsAt: this.clock.wall() + PAIRING_SECONDS * 1_000,
      claimed: false,
      link: null,
    };
    this.byId.set(pairing.id, pairing);
    this.byCode.set(pairing.code, pairing);
    return { pairingId: pairing.id, secret, code: pairing.code };
  }

  /**
   * The television that shows this code gets the link that `make` makes. Whoever types a code first has it; when no link came of it the code is good again.
   * @throws AppError PAIRING_CODE_WRONG, and whatever `make` throws.
   */
  async give(code: string, make: () => Promise<AccessLink>): Promise<AccessLink> {
    this.forgetEnded();
    const pairing = this.byCode.get(code);
    if (pairing === undefined || pairing.claimed) throw new AppError('PAIRING_CODE_WRONG');
    pairing.claimed = true;
    try {
      pairing.link = await make();
      return pairing.link;
    } catch (error) {
      pairing.claimed = false;
      throw error;
    }
  }

  /** The link, once; null while nobody has typed the code. @throws AppError NOT_FOUND */
  take(pairingId: string, secret: string): AccessLink | null {
    this.forgetEnded();
    const pairing = this.byId.get(pairingId);
    if (pairing === undefined || !sameSecret(sha256(secret), pairing.secretHash)) throw new AppError('NOT_FOUND');
    if (pairing.link !== null) this.forget(pairing);
    return pairing.link;
  }

  private freeCode(): string {
    for (;;) {
      const code = String(randomInt(CODES)).padStart(6, '0');
      if (!this.byCode.has(code)) return code;
    }
  }

  /** In the order of their ends, for all last equally long. */
  private forgetEnded(): void {
    const now = this.clock.wall();
    for (const pairing of this.byId.values()) {
      if (pairing.endsAt > now) return;
      this.forget(pairing);
    }
  }

  private forget(pairing: Pairing): void {
    this.byId.delete(pairing.id);
    this.byCode.delete(pairing.code);
  }
}
