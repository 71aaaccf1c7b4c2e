import { type EncoderKeyAnswer, encoderKeyAnswer, identifier } from '@diemcau/contract';
import type { AuditAction, EncoderKey, Principal } from '@diemcau/runtime';
import { Controller, Header, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Audit } from '../access/audit/audit.service.js';
import { CurrentPrincipal, type Origin, RequestOrigin } from '../access/caller.js';
import { MediaService } from '../media/media.service.js';
import { SERVER_CONFIG, type ServerConfig } from '../platform/config/server.config.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, Fails } from '../platform/http/answers.js';
import { Origins } from '../platform/http/origins.js';
import { EncoderKeyring } from './encoder-keyring.js';
import { encoderKeyText } from './encoder-secret.js';

/** What the office enters in a point's encoder or codec. */
@ApiTags('media')
@Controller('api/sessions/:sessionId/points/:pointId/encoder-key')
export class EncoderKeysController {
  constructor(
    private readonly keyring: EncoderKeyring,
    private readonly media: MediaService,
    private readonly audit: Audit,
    private readonly origins: Origins,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
  ) {}

  /** The key as it is; made now, if the point has none. */
  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Allow('admin', 'organizer', 'technician')
  @Answers(encoderKeyAnswer)
  @Fails('NOT_ISSUED', 'UNKNOWN_POINT', 'POINT_NOT_WHIP')
  async show(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Param('pointId', { schema: identifier }) pointId: string,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<EncoderKeyAnswer> {
    const { key, made } = await this.keyring.show(sessionId, pointId);
    if (made) await this.note('encoder_key_issued', key, by, address);
    return this.present(key);
  }

  /** Whoever sends with the old key is sent out. */
  @Post('renew')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Allow('admin', 'organizer', 'technician')
  @Answers(encoderKeyAnswer)
  @Fails('NOT_ISSUED', 'UNKNOWN_POINT', 'POINT_NOT_WHIP', 'NOT_FOUND', 'CONFLICT')
  async renew(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Param('pointId', { schema: identifier }) pointId: string,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<EncoderKeyAnswer> {
    const key = await this.keyring.renew(sessionId, pointId);
    await this.end('encoder_key_renewed', key, by, address);
    return this.present(key);
  }

  @Post('revoke')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @Allow('admin', 'organizer', 'technician')
  @Answers(encoderKeyAnswer)
  @Fails('NOT_FOUND', 'CONFLICT')
  async revoke(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Param('pointId', { schema: identifier }) pointId: string,
    @CurrentPrincipal() by: Principal,
    @RequestOrigin() { address }: Origin,
  ): Promise<EncoderKeyAnswer> {
    const key = await this.keyring.revoke(sessionId, pointId);
    await this.end('encoder_key_revoked', key, by, address);
    return this.present(key);
  }

  /** The encoder goes first: what stands in the audit log afterwards has happened. */
  private async end(action: AuditAction, key: EncoderKey, by: Principal, address: string): Promise<void> {
    this.media.parts?.encoders.sendOut(key);
    await this.note(action, key, by, address);
  }

  private async note(action: AuditAction, key: EncoderKey, by: Principal, address: string): Promise<void> {
    const conferenceId = await this.keyring.conferenceOf(key.sessionId);
    const detail = { pointId: key.pointId, issue: key.issue };
    await this.audit.record(action, { by, subject: key.id, conferenceId, address, detail });
  }

  private present(key: EncoderKey): EncoderKeyAnswer {
    const { sessionId, pointId, issue, issuedAt, revokedAt, lastUsedAt } = key;
    const isOpen = revokedAt === null;
    return {
      ...{ pointId, issue, issuedAt, revokedAt, lastUsedAt },
      url: isOpen ? `${this.origins.main}/whip/${sessionId}` : null,
      key: isOpen ? encoderKeyText(this.config.serverKey, key) : null,
    };
  }
}
