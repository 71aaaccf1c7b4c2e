import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from './config-error.js';
import { readConfig } from './read-config.js';
import { serverKeyIn } from './server-key.js';

const KEY = 'k'.repeat(40);
const MEDIA = { LIVEKIT_URL: 'http://10.0.0.10:7880', LIVEKIT_API_KEY: 'key', LIVEKIT_API_SECRET: 'secret' };
const read = (raw: Record<string, string>) => readConfig(raw, () => KEY);

describe('the configuration', () => {
  it('has a value for everything that may be left out', () => {
    expect(read({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicOrigins: [],
      livekit: null,
      bootstrapAdmin: null,
      demoClock: null,
      mediaMaxPoints: 400,
      serverKey: KEY,
    });
  });

  it('takes an empty value for one that is not set', () => {
    expect(read({ LIVEKIT_URL: '', PORT: ' ' })).toMatchObject({ livekit: null, port: 3000 });
  });

  it('reads what is set', () => {
    const config = read({
      PUBLIC_ORIGINS: 'https://a.vn, https://b.vn:8443',
      LIVEKIT_URL: 'wss://media.vn',
      LIVEKIT_API_KEY: 'key',
      LIVEKIT_API_SECRET: 'secret',
      DEMO_CLOCK: '2024-01-18T07:00:00+07:00',
    });

    expect(config.publicOrigins).toEqual(['https://a.vn', 'https://b.vn:8443']);
    expect(config.livekit).toEqual({
      url: 'wss://media.vn',
      clientUrl: 'wss://media.vn',
      clientUrls: new Map(),
      apiKey: 'key',
      apiSecret: 'secret',
    });
    expect(config.demoClock).toEqual({ startAt: Date.UTC(2024, 0, 18) });
  });

  it('tells the address of the API from those that pages are sent to', () => {
    const { livekit } = read({
      ...MEDIA,
      PUBLIC_ORIGINS: 'https://a.vn, http://10.0.0.5:3000',
      LIVEKIT_CLIENT_URL: 'https://media.a.vn',
      LIVEKIT_CLIENT_URLS: 'http://10.0.0.5:3000=ws://10.0.0.10:7880?x=1,',
    });

    expect(livekit).toMatchObject({ url: 'http://10.0.0.10:7880', clientUrl: 'wss://media.a.vn' });
    expect(livekit?.clientUrls).toEqual(new Map([['http://10.0.0.5:3000', 'ws://10.0.0.10:7880?x=1']]));
    expect(read(MEDIA).livekit?.clientUrl).toBe('ws://10.0.0.10:7880');
  });

  it('knows further media servers by name', () => {
    const b = { url: 'http://10.0.0.20:7880', apiKey: 'kb', apiSecret: 'sb', clientUrl: 'https://b.vn' };
    const clientUrls = 'https://a.vn=ws://10.0.0.20:7880';
    const LIVEKIT_CLUSTERS = JSON.stringify({ b, c: { ...b, clientUrls } });
    const { livekitClusters } = read({ ...MEDIA, PUBLIC_ORIGINS: 'https://a.vn', LIVEKIT_CLUSTERS });

    expect(livekitClusters.get('b')).toEqual({ ...b, clientUrl: 'wss://b.vn', clientUrls: new Map() });
    expect(livekitClusters.get('c')?.clientUrls.get('https://a.vn')).toBe('ws://10.0.0.20:7880');
    expect(read(MEDIA).livekitClusters.size).toBe(0);
  });

  it.each([
    [{ PORT: 'http' }, /^PORT must be a whole number/u],
    [{ PORT: '70000' }, /^PORT must be a whole number/u],
    [{ PORT: '80.5' }, /^PORT must be a whole number/u],
    [{ PUBLIC_ORIGINS: 'diemcau.vn' }, /^PUBLIC_ORIGINS must be origins/u],
    [{ PUBLIC_ORIGINS: 'https://a.vn/path' }, /^PUBLIC_ORIGINS must be origins/u],
    [{ PUBLIC_ORIGINS: 'javascript:alert(1)' }, /^PUBLIC_ORIGINS must be origins/u],
    [{ LIVEKIT_URL: 'wss://media.vn' }, /^LIVEKIT_API_KEY and LIVEKIT_API_SECRET must be set/u],
    [{ LIVEKIT_API_KEY: 'key' }, /^LIVEKIT_URL and LIVEKIT_API_SECRET must be set/u],
    [{ LIVEKIT_URL: 'media' }, /^LIVEKIT_URL must be an address/u],
    [{ ...MEDIA, LIVEKIT_CLIENT_URL: 'ftp://media' }, /^LIVEKIT_CLIENT_URL must be an address/u],
    [{ LIVEKIT_CLIENT_URL: 'wss://media.vn' }, /^LIVEKIT_URL must be set, because LIVEKIT_CLIENT_URL is/u],
    [{ ...MEDIA, LIVEKIT_CLIENT_URLS: 'https://a.vn' }, /^LIVEKIT_CLIENT_URLS must be pairs/u],
    [{ ...MEDIA, LIVEKIT_CLIENT_URLS: 'https://a.vn=media' }, /^LIVEKIT_CLIENT_URLS must be pairs/u],
    [
      { ...MEDIA, LIVEKIT_CLIENT_URLS: 'https://a.vn=ws://m,https://a.vn=ws://n' },
      /^LIVEKIT_CLIENT_URLS must be pairs/u,
    ],
    [{ ...MEDIA, LIVEKIT_CLIENT_URLS: 'https://a.vn=ws://m' }, /^LIVEKIT_CLIENT_URLS must name origins of/u],
    [{ ...MEDIA, LIVEKIT_CLUSTERS: 'b=ws://10.0.0.20' }, /^LIVEKIT_CLUSTERS must be JSON such as/u],
    [{ ...MEDIA, LIVEKIT_CLUSTERS: '{"b":{"url":"ws://b","apiKey":"k"}}' }, /^LIVEKIT_CLUSTERS must be JSON such as/u],
    [{ LIVEKIT_CLUSTERS: '{}' }, /^LIVEKIT_URL must be set, because LIVEKIT_CLUSTERS is/u],
    [{ SERVER_KEY: 'short' }, /^SERVER_KEY must have at least 32 characters/u],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/u],
    [{ BOOTSTRAP_ADMIN_USERNAME: 'admin' }, /^BOOTSTRAP_ADMIN_PASSWORD must be set/u],
    [{ DEMO_CLOCK: 'yesterday' }, /^DEMO_CLOCK must be off, on/u],
    [{ MEDIA_MAX_POINTS: '0' }, /^MEDIA_MAX_POINTS must be a whole number/u],
    [{ TRUST_PROXY: 'all' }, /^TRUST_PROXY must be a whole number/u],
    [{ SESSION_IDLE_HOURS: '100', SESSION_MAX_HOURS: '10' }, /^SESSION_IDLE_HOURS must not be longer/u],
  ])('refuses %j in one sentence that names the setting', (raw, sentence) => {
    expect(() => read(raw as Record<string, string>)).toThrow(ConfigError);
    expect(() => read(raw as Record<string, string>)).toThrow(sentence);
    expect(() => read(raw as Record<string, string>)).toThrow(/^[^\n]*\.$/u);
  });

  it('never repeats a secret in its sentence', () => {
    const secret = 'my-very-own-secret';
    const cluster = `{"b":{"url":"ws://b","apiKey":"k","apiSecret":"${secret}","more":1}}`;
    for (const raw of [{ SERVER_KEY: secret }, { ...MEDIA, LIVEKIT_CLUSTERS: cluster }]) {
      expect(() => read(raw)).toThrow(expect.not.objectContaining({ message: expect.stringContaining(secret) }));
    }
  });
});

describe('the server key', () => {
  it('is made once, for the eyes of the service alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'diemcau-key-'));
    const data = join(folder, 'data');
    try {
      const key = serverKeyIn(data);

      expect(key.length).toBeGreaterThanOrEqual(43);
      expect(serverKeyIn(data)).toBe(key);
      expect(statSync(join(data, 'server.key')).mode & 0o777).toBe(0o600);
      expect(readFileSync(join(data, 'server.key'), 'utf8')).toBe(key);
      writeFileSync(join(data, 'server.key'), 'cut');
      expect(() => serverKeyIn(data)).toThrow(/^SERVER_KEY must be set/u);
      writeFileSync(join(folder, 'file'), '');
      expect(() => serverKeyIn(join(folder, 'file'))).toThrow(/^DATA_DIR .* cannot hold/u);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
