import { Log } from '@diemcau/runtime';
import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';

/** The Log port on the service's own log. */
@Injectable()
export class PinoLog extends Log {
  constructor(private readonly logger: PinoLogger) {
    super();
  }

  warn(message: string, details: Readonly<Record<string, unknown>>): void {
    this.logger.warn(details, message);
  }

  error(message: string, error: unknown, details: Readonly<Record<string, unknown>>): void {
    this.logger.error({ ...details, err: error }, message);
  }
}
