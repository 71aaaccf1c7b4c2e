import { describe, expect, it } from '@jest/globals';
import type { LinkAnswer } from '@diemcau/contract';
import { ADMIN, OWN, newAccount, startService } from './support/service.js';

describe('the log', () => {
  it('holds every request with its id, and nothing that opens a door', async () => {
    const lines: string[] = [];
    const logStream = { write: (line: string) => void lines.push(line) };
    const service = await startService({ LOG_LEVEL: 'trace' }, { logStream });
    const secrets: string[] = [ADMIN.password, OWN, 'mat-khau-cap-lan-dau', 'a key for tests'];
    try {
      const admin = await service.signedIn(ADMIN.username, ADMIN.password);
      const { browser } = await newAccount(service, admin, 'lan');
      await service.browser().post('/api/access/login', { username: 'lan', password: 'sai-mat-khau-roi' });
      const links = (await admin.post('/api/sessions/s1/links')).at('links') as LinkAnswer[];
      const point = service.browser();
      const [linkId, token] = new URL(links[1]!.url!).hash.slice(1).split('.');
      await point.post('/api/access/links/open', { linkId, token });
      await point.post('/api/access/short-codes/open', { code: links[1]!.shortCode, phoneDigits: '5678' });
      const ticket = (await point.post('/api/live/tickets', { sessionId: 's1' })).at('ticket') as string;
      await point.get(`/api/nowhere?token=${token}`);
      await point.post('/api/access/login', `{"password": "${OWN}", broken`);
      const answer = await admin
        .copy({ origin: service.url, authorization: 'Bearer verysecret' })
        .get('/api/access/me');
      secrets.push('sai-mat-khau-roi', token!, ticket, 'verysecret', links[1]!.shortCode!);
      secrets.push(...admin.secrets, ...browser.secrets, ...point.secrets);

      const log = lines.join('');
      expect(secrets.filter((secret) => secret.length > 0 && log.includes(secret))).toEqual([]);
      const id = answer.headers.get('x-request-id');
      const request = lines
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .find((line) => line.requestId === id);
      expect(request).toMatchObject({ req: { method: 'GET', path: '/api/access/me' }, res: { statusCode: 200 } });
      expect(lines.some((line) => line.includes('"sessionId":"s1"'))).toBe(true);
    } finally {
      await service.stop();
    }
  });
});
