import { ConfigError } from './config-error.js';
import { livekitClusters, livekitConfig } from './livekit-config.js';
import type { ServerConfig } from './server.config.js';
import { type Env, envSchema } from './server.env.schema.js';

/** Either none of the settings or all of them; the sentence names what is missing. */
const allOrNone = (env: Env, names: readonly (keyof Env)[]): boolean => {
  const missing = names.filter((name) => env[name] === undefined);
  if (missing.length === names.length) return false;
  if (missing.length === 0) return true;
  throw new ConfigError(`${missing.join(' and ')} must be set, because ${names.join(', ')} go together.`);
};

const LIVEKIT = ['LIVEKIT_URL', 'LIVEKIT_API_KEY', 'LIVEKIT_API_SECRET'] as const;
const ADMIN = ['BOOTSTRAP_ADMIN_USERNAME', 'BOOTSTRAP_ADMIN_PASSWORD'] as const;

/** An empty value in a compose file means "not set". */
const withoutEmpty = (raw: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value.trim() !== ''));

const parse = (raw: Readonly<Record<string, string | undefined>>): Env => {
  const parsed = envSchema.safeParse(withoutEmpty(raw));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ConfigError(`${String(issue?.path[0])} ${issue?.message ?? 'is wrong'}.`);
};

/**
 * The configuration from raw settings. `keyOf` gives the server key where SERVER_KEY is not set.
 * @throws ConfigError naming the first setting that is wrong.
 */
export const readConfig = (
  raw: Readonly<Record<string, string | undefined>>,
  keyOf: (dataDir: string) => string,
): ServerConfig => {
  const env = parse(raw);
  if (env.SESSION_IDLE_HOURS > env.SESSION_MAX_HOURS) {
    throw new ConfigError('SESSION_IDLE_HOURS must not be longer than SESSION_MAX_HOURS.');
  }
  const livekit = livekitConfig(env, allOrNone(env, LIVEKIT));
  const admin = allOrNone(env, ADMIN);
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    publicOrigins: env.PUBLIC_ORIGINS,
    livekit,
    livekitClusters: livekitClusters(env),
    serverKey: env.SERVER_KEY ?? keyOf(env.DATA_DIR),
    logLevel: env.LOG_LEVEL,
    bootstrapAdmin: admin
      ? { username: env.BOOTSTRAP_ADMIN_USERNAME ?? '', password: env.BOOTSTRAP_ADMIN_PASSWORD ?? '' }
      : null,
    demoClock: env.DEMO_CLOCK,
    trustProxy: env.TRUST_PROXY,
    sessionIdleHours: env.SESSION_IDLE_HOURS,
    sessionMaxHours: env.SESSION_MAX_HOURS,
    throttle: {
      loginPerAccount: env.LOGIN_TRIES_PER_ACCOUNT,
      loginPerAddress: env.LOGIN_TRIES_PER_ADDRESS,
      shortCodePerAddress: env.SHORT_CODE_TRIES_PER_ADDRESS,
      shortCodePerCode: env.SHORT_CODE_TRIES_PER_CODE,
    },
    mediaMaxPoints: env.MEDIA_MAX_POINTS,
  };
};
