import { identifier } from '@diemcau/contract';
import type { EncoderConnection } from '@diemcau/runtime';
import { Controller, Delete, Options, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { AppError } from '../platform/errors/app-error.js';
import { Allow } from '../platform/http/allow.js';
import { rawBytes } from '../platform/http/raw-bytes.js';
import { EncoderEntrance, type EncoderVisit } from './encoder-entrance.js';

/** An offer of picture and sound is some 5 KB. */
const LIMIT = 64 * 1024;
const SDP = 'application/sdp';
const FRAGMENT = 'application/trickle-ice-sdpfrag';

/** The resource names the lease and the media server's connection, so that it outlives a restart of ours. */
const read = (resource: string): EncoderConnection => {
  const [, lease, connection] = /^(\d{1,16})-([\w-]{1,64})$/u.exec(resource) ?? [];
  if (lease === undefined || connection === undefined) throw new AppError('MEDIA_CONNECTION_ENDED');
  return { lease: Number(lease), connection };
};

const visitOf = (sessionId: string, { headers, ip }: Request): EncoderVisit => ({
  sessionId,
  authorization: headers.authorization ?? '',
  address: ip ?? '',
});

/** Where the encoder or codec of a point sends to: WHIP (RFC 9725), with the point's key as bearer token. */
@ApiExcludeController()
@Controller('whip/:sessionId')
export class WhipController {
  constructor(private readonly entrance: EncoderEntrance) {}

  @Post()
  @Allow('machine')
  async open(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const key = await this.entrance.enter(visitOf(sessionId, request));
    const offer = await rawBytes(request, [SDP], LIMIT);
    const { sdp, etag, links, lease, connection } = await this.entrance.connect(key, request.ip ?? '', (door) =>
      door.open(key, offer.toString()),
    );
    response.setHeader('Location', `/whip/${sessionId}/${lease}-${connection}`);
    if (links.length > 0) response.setHeader('Link', links);
    answer(response.status(201), SDP, sdp, etag);
  }

  /** Some encoders ask first what they may send. Pages of other origins are told nothing: no header allows them in. */
  @Options()
  @Allow('machine')
  async options(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.entrance.enter(visitOf(sessionId, request));
    response.setHeader('Accept-Post', SDP);
    response.status(204).end();
  }

  /** Candidates one by one, or an ICE restart. */
  @Patch(':resource')
  @Allow('machine')
  async change(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Param('resource') resource: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const key = await this.entrance.enter(visitOf(sessionId, request));
    const ifMatch = request.headers['if-match'];
    if (ifMatch === undefined) throw new AppError('INVALID_INPUT', { field: 'If-Match', problem: 'missing' }, 428);
    const connection = read(resource);
    const fragment = (await rawBytes(request, [FRAGMENT], LIMIT)).toString();
    const changed = await this.entrance.continue(key, (door, point) =>
      door.change(point, connection, { ifMatch, fragment }),
    );
    if (changed.fragment === null) response.status(204).end();
    else answer(response.status(200), FRAGMENT, changed.fragment, changed.etag);
  }

  @Delete(':resource')
  @Allow('machine')
  async close(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Param('resource') resource: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const key = await this.entrance.enter(visitOf(sessionId, request));
    const connection = read(resource);
    await this.entrance.continue(key, (door, point) => door.close(point, connection));
    response.status(200).end();
  }
}

/** Byte for byte: these types know no charset. */
const answer = (response: Response, type: string, body: string, etag: string | null): void => {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  if (etag !== null) response.setHeader('ETag', etag);
  response.end(body);
};
