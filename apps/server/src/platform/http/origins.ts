import { Inject, Injectable } from '@nestjs/common';
import { SERVER_CONFIG, type ServerConfig } from '../config/server.config.js';

/** The origins our own pages come from; requests of any other page are refused. */
@Injectable()
export class Origins {
  private allowed: readonly string[];

  constructor(@Inject(SERVER_CONFIG) config: ServerConfig) {
    this.allowed = config.publicOrigins;
  }

  /** Where no origin was configured, the service's own address is one. */
  listeningOn(host: string, port: number): void {
    if (this.allowed.length > 0) return;
    const names = new Set(
      ['0.0.0.0', '::', '127.0.0.1', 'localhost'].includes(host) ? ['127.0.0.1', 'localhost'] : [host],
    );
    this.allowed = [...names].map((name) => `http://${name}:${port}`);
  }

  has(origin: string): boolean {
    return this.allowed.includes(origin);
  }

  /** The one to print in links. */
  get main(): string {
    return this.allowed[0] ?? '';
  }
}
