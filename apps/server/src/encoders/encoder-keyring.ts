import { Clock, type EncoderKey, EncoderKeys, encoderProblem, Ids } from '@diemcau/runtime';
import type { IssuedSession, PointId, SessionId } from '@diemcau/session';
import { Inject, Injectable } from '@nestjs/common';
import { MediaSessionStates } from '../media/media-session-states.js';
import { SERVER_CONFIG, type ServerConfig } from '../platform/config/server.config.js';
import { AppError } from '../platform/errors/app-error.js';
import { isEncoderSecret, readBearer } from './encoder-secret.js';

/** Makes the keys of encoders, renews them and takes them back. */
@Injectable()
export class EncoderKeyring {
  constructor(
    private readonly store: EncoderKeys,
    private readonly states: MediaSessionStates,
    private readonly clock: Clock,
    private readonly ids: Ids,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
  ) {}

  /** The point's key; `made` now, if it had none. @throws AppError NOT_ISSUED, UNKNOWN_POINT, POINT_NOT_WHIP */
  async show(sessionId: SessionId, pointId: PointId): Promise<{ readonly key: EncoderKey; readonly made: boolean }> {
    await this.requireEncoder(sessionId, pointId);
    const times = { issuedAt: this.clock.wall(), revokedAt: null, lastUsedAt: null };
    const fresh = { id: this.ids.uuid(), sessionId, pointId, issue: 1, ...times };
    const key = await this.store.keep(fresh);
    return { key, made: key.id === fresh.id };
  }

  /** A new key, also for one that was revoked; the old one is worth nothing from now on. @throws AppError as `show`; NOT_FOUND, CONFLICT */
  async renew(sessionId: SessionId, pointId: PointId): Promise<EncoderKey> {
    await this.requireEncoder(sessionId, pointId);
    const key = await this.existing(sessionId, pointId);
    const times = { issuedAt: this.clock.wall(), revokedAt: null, lastUsedAt: null };
    return this.replace({ ...key, ...times, issue: key.issue + 1 }, key.issue);
  }

  /** Whatever the point sends with by now. @throws AppError NOT_FOUND, CONFLICT */
  async revoke(sessionId: SessionId, pointId: PointId): Promise<EncoderKey> {
    const key = await this.existing(sessionId, pointId);
    return this.replace({ ...key, revokedAt: key.revokedAt ?? this.clock.wall() }, key.issue);
  }

  /** Whose key stands in the header. @throws AppError UNAUTHENTICATED, ENCODER_KEY_REVOKED */
  async read(sessionId: SessionId, authorization: string): Promise<EncoderKey> {
    const given = readBearer(authorization);
    const key = given && (await this.store.byId(given.id));
    if (!given || key?.sessionId !== sessionId || !isEncoderSecret(this.config.serverKey, key, given.secret)) {
      throw new AppError('UNAUTHENTICATED');
    }
    if (key.revokedAt !== null) throw new AppError('ENCODER_KEY_REVOKED');
    return key;
  }

  /** An encoder came with it. False when it was renewed or revoked meanwhile. */
  async used({ id, issue }: EncoderKey): Promise<boolean> {
    await this.store.used(id, issue, this.clock.wall());
    const now = await this.store.byId(id);
    return now?.issue === issue && now.revokedAt === null;
  }

  /** For each point whose key was changed: since when what was let in before is not good any more. */
  async changed(sessionId: SessionId): Promise<readonly { readonly pointId: PointId; readonly at: number }[]> {
    const keys = await this.store.ofSession(sessionId);
    return keys
      .filter(({ issue, revokedAt }) => issue > 1 || revokedAt !== null)
      .map(({ pointId, issuedAt, revokedAt }) => ({ pointId, at: revokedAt ?? issuedAt }));
  }

  /** The conference of a session that was issued. */
  async conferenceOf(sessionId: SessionId): Promise<string> {
    return (await this.issued(sessionId)).plan.header.conferenceId;
  }

  private async issued(sessionId: SessionId): Promise<IssuedSession> {
    const state = await this.states.stateOf(sessionId);
    if (state.status === 'unissued') throw new AppError('NOT_ISSUED');
    return state;
  }

  private async requireEncoder(sessionId: SessionId, pointId: PointId): Promise<void> {
    const problem = encoderProblem(await this.issued(sessionId), pointId);
    if (problem !== null) throw new AppError(problem);
  }

  private async existing(sessionId: SessionId, pointId: PointId): Promise<EncoderKey> {
    const key = await this.store.ofPoint(sessionId, pointId);
    if (key === null) throw new AppError('NOT_FOUND');
    return key;
  }

  private async replace(key: EncoderKey, expectedIssue: number): Promise<EncoderKey> {
    if ((await this.store.replace(key, expectedIssue)) !== 'done') throw new AppError('CONFLICT');
    return key;
  }
}
