import { type EncoderAnswer, type EncoderDoor, type EncoderKey, type EncoderPoint } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { Audit } from '../access/audit/audit.service.js';
import { Throttle } from '../access/throttle.js';
import { MediaService } from '../media/media.service.js';
import { AppError } from '../platform/errors/app-error.js';
import { EncoderKeyring } from './encoder-keyring.js';

/** Wrong keys from one address; a province's encoders may all come from one. */
const WRONG = 300;
const WRONG_WITHIN_S = 600;
/** An encoder that loses its line tries again every few seconds. */
const TRIES = 60;
const TRIES_WITHIN_S = 60;

/** What an encoder shows at the door: its key, and where it comes from. */
export interface EncoderVisit {
  readonly sessionId: SessionId;
  readonly authorization: string;
  readonly address: string;
}

/** Lets in whoever has the point's key. */
@Injectable()
export class EncoderEntrance {
  private readonly perAddress = new Throttle('whip-address', WRONG, WRONG_WITHIN_S);
  private readonly perKey = new Throttle('whip-key', TRIES, TRIES_WITHIN_S);

  constructor(
    private readonly keyring: EncoderKeyring,
    private readonly media: MediaService,
    private readonly audit: Audit,
  ) {}

  /** @throws AppError UNAUTHENTICATED, ENCODER_KEY_REVOKED, TOO_MANY_REQUESTS */
  async enter({ sessionId, authorization, address }: EncoderVisit): Promise<EncoderKey> {
    await this.perAddress.attempt(address);
    const key = await this.keyring.read(sessionId, authorization);
    await this.perAddress.takeBack(address);
    return key;
  }

  /** A new connection of the key's owner. The key may have been taken back while it was made: then it ends here. */
  async connect<Value>(
    key: EncoderKey,
    address: string,
    open: (door: EncoderDoor) => Promise<EncoderAnswer<Value>>,
  ): Promise<Value> {
    await this.perKey.attempt(key.id);
    const value = taken(await open(this.door));
    if (!(await this.keyring.used(key))) {
      this.door.sendOut(key);
      throw new AppError('ENCODER_KEY_REVOKED');
    }
    const conferenceId = await this.keyring.conferenceOf(key.sessionId);
    const detail = { pointId: key.pointId, issue: key.issue };
    await this.audit.record('encoder_connected', { subject: key.id, conferenceId, address, detail });
    return value;
  }

  /** Something about a connection that it has. */
  async continue<Value>(
    point: EncoderPoint,
    ask: (door: EncoderDoor, point: EncoderPoint) => Promise<EncoderAnswer<Value>>,
  ): Promise<Value> {
    return taken(await ask(this.door, point));
  }

  private get door(): EncoderDoor {
    if (this.media.parts === null) throw new AppError('MEDIA_UNAVAILABLE');
    return this.media.parts.encoders;
  }
}

const taken = <Value>(answer: EncoderAnswer<Value>): Value => {
  if (!answer.ok) throw new AppError(answer.code);
  return answer.value;
};
