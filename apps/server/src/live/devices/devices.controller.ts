import { type OtherDevices, otherDevices, type TakenOver, takenOver } from '@diemcau/contract';
import { type LinkPrincipal, LoginStore, type Principal, principalKey } from '@diemcau/runtime';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CurrentPrincipal } from '../../access/caller.js';
import { AppError } from '../../platform/errors/app-error.js';
import { Allow } from '../../platform/http/allow.js';
import { Answers, Fails } from '../../platform/http/answers.js';
import { GuestBook } from '../guest-book.js';
import type { Guest } from '../guest.js';

const byLink = (principal: Principal): LinkPrincipal => {
  if (principal.kind === 'account') throw new AppError('FORBIDDEN');
  return principal;
};

/** The machines on which a link is open at this moment: whoever comes second is told of the first, and may go on in its place. */
@Controller('api/live/devices')
export class DevicesController {
  constructor(
    private readonly guests: GuestBook,
    private readonly logins: LoginStore,
  ) {}

  @Get()
  @Allow('link')
  @Answers(otherDevices)
  @Fails('UNAUTHENTICATED', 'FORBIDDEN')
  async others(@CurrentPrincipal() by: Principal): Promise<OtherDevices> {
    const ids = new Set(this.othersOf(byLink(by)).map(({ access }) => access.principal.loginId));
    const logins = await Promise.all([...ids].map((id) => this.logins.byId(id)));
    const devices = logins.flatMap((login) => login ?? []);
    return { devices: devices.map(({ userAgent, createdAt }) => ({ userAgent, since: createdAt })) };
  }

  @Post('take-over')
  @HttpCode(200)
  @Allow('link')
  @Answers(takenOver)
  @Fails('UNAUTHENTICATED', 'FORBIDDEN', 'FOREIGN_ORIGIN')
  takeOver(@CurrentPrincipal() by: Principal): TakenOver {
    const others = this.othersOf(byLink(by));
    for (const guest of others) this.guests.replace(guest);
    return { stopped: others.length };
  }

  /** Lines of the caller's own machine are his, however many pages hold them. */
  private othersOf(by: LinkPrincipal): readonly Guest[] {
    return this.guests.of(principalKey(by)).filter(({ access }) => access.deviceId !== by.deviceId);
  }
}
