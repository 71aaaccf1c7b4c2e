import {
  type BootstrapBody,
  bootstrapBody,
  type LoginBody,
  loginBody,
  type MeAnswer,
  meAnswer,
} from '@diemcau/contract';
import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Allow } from '../../platform/http/allow.js';
import { Answers, Fails } from '../../platform/http/answers.js';
import { type Origin, RequestOrigin } from '../caller.js';
import { SignedIn } from '../logins/signed-in.js';
import { Throttles } from '../throttles.js';
import { Bootstrap } from './bootstrap.service.js';
import { SignIn } from './sign-in.service.js';

/** The doors of accounts that stand open to everybody. */
@Controller('api/access')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly bootstrap: Bootstrap,
    private readonly signedIn: SignedIn,
    private readonly throttles: Throttles,
  ) {}

  /** Makes the first admin with the one-time token shown at the start, and signs him in. */
  @Post('bootstrap')
  @HttpCode(201)
  @Allow('public')
  @Answers(meAnswer, 201)
  @Fails('INVALID_INPUT', 'FOREIGN_ORIGIN', 'BAD_CREDENTIALS', 'BOOTSTRAP_CLOSED', 'WEAK_PASSWORD', 'TOO_MANY_REQUESTS')
  async claim(
    @Body({ schema: bootstrapBody }) body: BootstrapBody,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeAnswer> {
    await this.throttles.loginPerAddress.attempt(origin.address);
    await this.bootstrap.claim(body, origin.address);
    return this.signedIn.give(await this.signIn.signIn(body, origin), origin, response);
  }

  @Post('login')
  @HttpCode(200)
  @Allow('public')
  @Answers(meAnswer)
  @Fails('INVALID_INPUT', 'FOREIGN_ORIGIN', 'BAD_CREDENTIALS', 'TOO_MANY_REQUESTS')
  async login(
    @Body({ schema: loginBody }) body: LoginBody,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeAnswer> {
    return this.signedIn.give(await this.signIn.signIn(body, origin), origin, response);
  }
}
