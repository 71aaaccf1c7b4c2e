import { parseArgs } from 'node:util';

export type Pace = 'jump' | 'watch' | 'realtime';

export interface DemoOptions {
  /** Ends the service and the program after the report, instead of staying up for a look. */
  readonly exit: boolean;
  /** `jump`: as fast as it goes; `watch`: slowly enough to follow on the screens; `realtime`: as long as the conference takes. */
  readonly pace: Pace;
  readonly port: number;
}

export const USAGE = `npm run demo -- [--exit] [--watch | --realtime] [--port 3000]

  --exit      stop after the report
  --watch     slowly enough to follow on the screens, about ten minutes; Enter takes over by hand
  --realtime  true speed: the morning takes three and a half hours
  --port      where the service listens (default 3000)`;

/** @throws with a sentence for the user when an option is unknown or the port is no port. */
export const readOptions = (args: readonly string[]): DemoOptions | 'help' => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      exit: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      realtime: { type: 'boolean', default: false },
      port: { type: 'string', default: '3000' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port: "${values.port}" is no port`);
  const pace = values.realtime ? 'realtime' : values.watch ? 'watch' : 'jump';
  return { exit: values.exit, pace, port };
};
