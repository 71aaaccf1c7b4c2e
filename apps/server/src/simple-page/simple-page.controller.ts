import { Ids } from '@diemcau/runtime';
import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Audit } from '../access/audit/audit.service.js';
import { type Origin, RequestOrigin } from '../access/caller.js';
import { withStyleNonce } from '../pages/style-nonce.js';
import { AppError } from '../platform/errors/app-error.js';
import { Allow } from '../platform/http/allow.js';
import { Origins } from '../platform/http/origins.js';
import { rawBytes } from '../platform/http/raw-bytes.js';
import { SimpleDesk } from './simple-desk.js';
import { proofIn } from './simple-form.js';
import { doorPage, pointPage } from './simple-page.js';
import { vi } from './text.vi.js';

const FORM = 'application/x-www-form-urlencoded';
const LIMIT = 64 * 1024;

const sentenceOf = (code: string): string =>
  Object.hasOwn(vi.refusals, code) ? vi.refusals[code as keyof typeof vi.refusals] : vi.refusals.other;

/** Checking in without scripts, for browsers that run none of ours. Each form proves itself; there is no cookie to borrow. */
@ApiExcludeController()
@Controller('dc/don-gian')
export class SimplePageController {
  constructor(
    private readonly desk: SimpleDesk,
    private readonly origins: Origins,
    private readonly audit: Audit,
    private readonly ids: Ids,
  ) {}

  @Get()
  @Allow('public')
  door(@Res() response: Response): void {
    this.give(response, 200, (nonce) => doorPage(nonce, null));
  }

  /** Browsers of that age send no Origin with a form of ours; one that is sent must be ours. */
  @Post()
  @Allow('machine')
  async fill(@Req() request: Request, @RequestOrigin() origin: Origin, @Res() response: Response): Promise<void> {
    try {
      if (origin.page !== undefined && !this.origins.has(origin.page)) throw new AppError('FOREIGN_ORIGIN');
      await this.answer(
        new URLSearchParams((await rawBytes(request, [FORM], LIMIT)).toString('utf8')),
        origin,
        response,
      );
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const { code, status } = error;
      this.give(response, status, (nonce) => doorPage(nonce, sentenceOf(code)));
    }
  }

  private async answer(form: URLSearchParams, origin: Origin, response: Response): Promise<void> {
    const proof = proofIn(form);
    const told = await this.act(form, origin);
    const at = await this.desk.open(proof, origin);
    const filled = {
      told: told.sentence,
      proof,
      typed: told.status === 200 ? null : form,
      cmdId: this.desk.newId(),
      helpId: this.desk.newId(),
    };
    this.give(response, told.status, (nonce) => pointPage(nonce, at, filled));
  }

  /** What became of the form; who cannot prove himself gets no further. */
  private async act(
    form: URLSearchParams,
    origin: Origin,
  ): Promise<{ readonly status: number; readonly sentence: string | null }> {
    const at = await this.desk.open(proofIn(form), origin).catch(async (error: unknown) => {
      // Knocking that is only counted must not fill the disk.
      if (error instanceof AppError && error.code !== 'TOO_MANY_REQUESTS')
        await this.audit.record('short_code_used', { outcome: error.code, subject: null, address: origin.address });
      throw error;
    });
    if (form.get('act') !== 'send') return { status: 200, sentence: null };
    try {
      await this.desk.send(at, form);
      if (form.get('help') === '1') await this.desk.askForHelp(at, form);
      return { status: 200, sentence: vi.sent };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { status: error.status, sentence: sentenceOf(error.code) };
    }
  }

  private give(response: Response, status: number, page: (nonce: string) => string): void {
    const nonce = this.ids.uuid();
    withStyleNonce(response, nonce);
    response.setHeader('cache-control', 'no-store');
    // Without it browsers send the form from nowhere (Origin: null), as a stranger's page would.
    response.setHeader('referrer-policy', 'same-origin');
    response.status(status).type('html').send(page(nonce));
  }
}
