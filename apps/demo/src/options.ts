import { parseArgs } from 'node:util';

export interface DemoOptions {
  /** Ends the service and the program after the report, instead of staying up for a look. */
  readonly exit: boolean;
  /** Waits as long as the conference takes; otherwise the session clock jumps. */
  readonly realtime: boolean;
  readonly port: number;
}

export const USAGE = `npm run demo -- [--exit] [--realtime] [--port 3000]

  --exit      stop after the report
  --realtime  true speed: the morning takes three and a half hours
  --port      where the service listens (default 3000)`;

/** @throws with a sentence for the user when an option is unknown or the port is no port. */
export const readOptions = (args: readonly string[]): DemoOptions | 'help' => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      exit: { type: 'boolean', default: false },
      realtime: { type: 'boolean', default: false },
      port: { type: 'string', default: '3000' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port: "${values.port}" is no port`);
  return { exit: values.exit, realtime: values.realtime, port };
};
