// The service: HTTP and socket doors, wired in app.module.ts. Starts listening and stops gracefully.
import { DatabaseUnusable } from '@diemcau/persistence';
import { type Server, createServer } from './create-server.js';
import { ConfigError } from './platform/config/config-error.js';
import { configFromEnvironment } from './platform/config/server.env.js';

/** sysexits.h: EX_CONFIG. A supervisor need not try again before somebody changed a setting. */
const CONFIG_IS_WRONG = 78;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const isListenError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'syscall' in error && error.syscall === 'listen';

const explain = (error: unknown): number => {
  if (error instanceof ConfigError) return (say(error.message), CONFIG_IS_WRONG);
  if (error instanceof DatabaseUnusable) return (say(error.message), 1);
  if (isListenError(error)) return (say(`HOST and PORT cannot be listened on: ${error.message}.`), CONFIG_IS_WRONG);
  return (say(error instanceof Error ? (error.stack ?? error.message) : String(error)), 1);
};

const stopOn = (server: Server): void => {
  const stop = (): void => {
    server.close().then(
      () => process.exit(0),
      (error: unknown) => process.exit(explain(error)),
    );
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
};

try {
  const server = await createServer(configFromEnvironment());
  stopOn(server);
  process.stdout.write(`listening ${await server.listen()}\n`);
  if (server.bootstrapToken !== null) {
    say(
      `There is no account yet. POST /api/access/bootstrap makes the first admin with the token ${server.bootstrapToken}`,
    );
  }
} catch (error) {
  process.exit(explain(error));
}
