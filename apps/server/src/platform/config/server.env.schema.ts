import { z } from 'zod';
import { clusters, isOrigin, mediaUrl, mediaUrls } from './livekit.env.schema.js';

const whole = (min: number, max: number, fallback: number): z.ZodType<number> =>
  z.coerce
    .number({ error: `must be a whole number from ${min} to ${max}` })
    .int({ error: `must be a whole number from ${min} to ${max}` })
    .min(min, { error: `must be a whole number from ${min} to ${max}` })
    .max(max, { error: `must be a whole number from ${min} to ${max}` })
    .default(fallback);

const origins = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
  )
  .refine((list) => list.every(isOrigin), {
    error: 'must be origins such as https://diemcau.example.vn, separated by commas',
  });

const demoClock = z
  .string()
  .default('off')
  .refine((text) => text === 'off' || text === 'on' || !Number.isNaN(Date.parse(text)), {
    error: 'must be off, on, or the moment to start at, such as 2024-01-18T07:00:00+07:00',
  })
  .transform((text) => (text === 'off' ? null : { startAt: text === 'on' ? null : Date.parse(text) }));

const secret = (min: number): z.ZodType<string, string> =>
  z.string().min(min, { error: `must have at least ${min} characters` });

/** The settings as the environment carries them; every message completes the sentence "<NAME> …". */
export const envSchema = z.object({
  PORT: whole(0, 65_535, 3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  PUBLIC_ORIGINS: origins,
  LIVEKIT_URL: mediaUrl.optional(),
  LIVEKIT_CLIENT_URL: mediaUrl.optional(),
  LIVEKIT_CLIENT_URLS: mediaUrls.optional(),
  LIVEKIT_CLUSTERS: clusters.optional(),
  LIVEKIT_API_KEY: secret(1).optional(),
  LIVEKIT_API_SECRET: secret(1).optional(),
  SERVER_KEY: secret(32).optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be one of trace, debug, info, warn, error, fatal, silent',
    })
    .default('info'),
  BOOTSTRAP_ADMIN_USERNAME: z.string().min(1).optional(),
  BOOTSTRAP_ADMIN_PASSWORD: secret(10).optional(),
  DEMO_CLOCK: demoClock,
  TRUST_PROXY: whole(0, 10, 0),
  SESSION_IDLE_HOURS: whole(1, 168, 12),
  SESSION_MAX_HOURS: whole(1, 720, 72),
  LOGIN_TRIES_PER_ACCOUNT: whole(1, 1000, 10),
  LOGIN_TRIES_PER_ADDRESS: whole(1, 100_000, 300),
  SHORT_CODE_TRIES_PER_ADDRESS: whole(1, 100_000, 60),
  SHORT_CODE_TRIES_PER_CODE: whole(1, 100, 5),
  MEDIA_MAX_POINTS: whole(1, 15_000, 400),
});

export type Env = z.infer<typeof envSchema>;
