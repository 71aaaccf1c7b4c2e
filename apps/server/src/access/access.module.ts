import {
  AccessChanges,
  AccountStore,
  LinkOpenings,
  LoginStore,
  SessionDirectoryInfo,
  SessionTickets,
} from '@diemcau/runtime';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessService } from './access.service.js';
import { accessStores } from './access.stores.js';
import { AccountEnd } from './accounts/account-end.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { Accounts } from './accounts/accounts.service.js';
import { Bootstrap } from './accounts/bootstrap.service.js';
import { GrantsController } from './accounts/grants.controller.js';
import { Grants } from './accounts/grants.service.js';
import { OwnAccountController } from './accounts/own-account.controller.js';
import { OwnAccount } from './accounts/own-account.service.js';
import { SignInController } from './accounts/sign-in.controller.js';
import { SignIn } from './accounts/sign-in.service.js';
import { AuditController } from './audit/audit.controller.js';
import { Audit } from './audit/audit.service.js';
import { DemoClockController } from './demo-clock.controller.js';
import { DraftAccess } from './draft-access.js';
import { AccessGuard } from './guard/access.guard.js';
import { Visitors } from './guard/visitors.js';
import { LinkMaking } from './links/link-making.js';
import { LinkLookup } from './links/link-lookup.js';
import { LinkOpeningController } from './links/link-opening.controller.js';
import { LinkOpening } from './links/link-opening.service.js';
import { LinkPresenter } from './links/link-presenter.js';
import { LinksController } from './links/links.controller.js';
import { Links } from './links/links.service.js';
import { Logins } from './logins/logins.js';
import { Principals } from './logins/principals.js';
import { SignedIn } from './logins/signed-in.js';
import { BoardPairingController } from './pairing/board-pairing.controller.js';
import { BoardPairings } from './pairing/board-pairings.js';
import { Throttles } from './throttles.js';
import { Tickets } from './tickets/tickets.js';
import { TicketsController } from './tickets/tickets.controller.js';

/** Who may come in, and as whom. Its guard stands before every route of every door. */
@Global()
@Module({
  controllers: [
    SignInController,
    OwnAccountController,
    AccountsController,
    GrantsController,
    LinksController,
    LinkOpeningController,
    BoardPairingController,
    TicketsController,
    AuditController,
    DemoClockController,
  ],
  providers: [
    ...accessStores,
    AccessService,
    AccountEnd,
    Accounts,
    Audit,
    BoardPairings,
    Bootstrap,
    DraftAccess,
    Grants,
    LinkLookup,
    LinkMaking,
    LinkOpening,
    LinkPresenter,
    Links,
    Logins,
    OwnAccount,
    Principals,
    SignedIn,
    SignIn,
    Throttles,
    Tickets,
    { provide: SessionTickets, useExisting: Tickets },
    Visitors,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [
    AccessChanges,
    AccessService,
    AccountStore,
    Audit,
    BoardPairings,
    DraftAccess,
    Grants,
    LinkMaking,
    LinkOpening,
    LinkOpenings,
    LinkPresenter,
    Links,
    LoginStore,
    SessionTickets,
    Throttles,
  ],
})
export class AccessModule {
  /** `planning` exports the SessionDirectoryInfo; `directory` stands in for it. */
  static with(directory: SessionDirectoryInfo | undefined, planning: DynamicModule): DynamicModule {
    const providers = directory === undefined ? [] : [{ provide: SessionDirectoryInfo, useValue: directory }];
    return { module: AccessModule, imports: [planning], providers };
  }
}
