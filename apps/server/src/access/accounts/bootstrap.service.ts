import { type BootstrapBody, username as usernameSchema } from '@diemcau/contract';
import { AccountStore, Clock, Ids } from '@diemcau/runtime';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ConfigError } from '../../platform/config/config-error.js';
import { SERVER_CONFIG, type ServerConfig } from '../../platform/config/server.config.js';
import { AppError } from '../../platform/errors/app-error.js';
import { Audit } from '../audit/audit.service.js';
import { sameSecret } from '../secrets.js';
import { newAccount } from './new-account.js';

/** The first admin: from the settings, or whoever reads the one-time token where the service was started. */
@Injectable()
export class Bootstrap implements OnApplicationBootstrap {
  private token: string | null = null;

  constructor(
    private readonly accounts: AccountStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: Audit,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!(await this.accounts.isEmpty())) return;
    const admin = this.config.bootstrapAdmin;
    if (admin === null) {
      this.token = this.ids.secret(160);
      return;
    }
    const name = usernameSchema.safeParse(admin.username);
    if (!name.success) {
      throw new ConfigError(
        'BOOTSTRAP_ADMIN_USERNAME must be 3 to 32 letters a to z, digits, dots, dashes or underscores.',
      );
    }
    try {
      await this.addFirst({ username: name.data, displayName: name.data, password: admin.password }, 'start');
    } catch (error) {
      if (error instanceof AppError && error.code === 'WEAK_PASSWORD') {
        throw new ConfigError('BOOTSTRAP_ADMIN_PASSWORD is too easy to guess.');
      }
      throw error;
    }
  }

  /** To be shown once, on the terminal and never in the log; null when there is an account already. */
  get oneTimeToken(): string | null {
    return this.token;
  }

  /** @throws AppError BOOTSTRAP_CLOSED, BAD_CREDENTIALS, WEAK_PASSWORD */
  async claim({ token, ...wanted }: BootstrapBody, address: string): Promise<void> {
    if (this.token === null) throw new AppError('BOOTSTRAP_CLOSED');
    if (!sameSecret(token, this.token)) {
      await this.audit.record('bootstrap', { outcome: 'BAD_CREDENTIALS', address });
      throw new AppError('BAD_CREDENTIALS');
    }
    await this.addFirst(wanted, address);
    this.token = null;
  }

  private async addFirst(wanted: Omit<BootstrapBody, 'token'>, address: string): Promise<void> {
    const rights = { globalRoles: ['admin'], mustChangePassword: false } as const;
    const account = await newAccount({ ...wanted, ...rights }, this.ids.uuid(), this.clock.wall());
    if (!(await this.accounts.addFirst(account))) throw new AppError('BOOTSTRAP_CLOSED');
    await this.audit.record('bootstrap', { subject: account.username, address });
  }
}
