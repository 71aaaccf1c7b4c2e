import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HTTP_ERROR_CODES } from '@diemcau/contract';
import { ROUTE_ACCESS } from './support/route-access.js';
import { ADMIN, type Service, startService } from './support/service.js';

describe('the platform', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService({ DEMO_CLOCK: 'off' });
  });

  afterAll(() => service.stop());

  it('says that it lives and that it is ready, with or without LiveKit', async () => {
    const browser = service.browser();

    expect((await browser.get('/health/live')).at('status')).toBe('ok');
    const ready = await browser.get('/health/ready');
    expect(ready.status).toBe(200);
    expect(ready.at('details.database')).toEqual({ status: 'up' });
  });

  it('lets a browser run nothing but our own pages', async () => {
    const { headers } = await service.browser().get('/health/live');

    expect(headers.get('content-security-policy')).toContain("default-src 'self';script-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('answers what is not there with a code and an id', async () => {
    const answer = await service.browser().get('/api/nowhere');

    expect(answer.outcome).toBe('404 NOT_FOUND');
    expect(answer.at('error.requestId')).toBe(answer.headers.get('x-request-id'));
    expect((await service.browser({ 'x-request-id': 'proxy-7' }).get('/x')).at('error.requestId')).toBe('proxy-7');
    expect((await service.browser({ 'x-request-id': 'a b' }).get('/x')).at('error.requestId')).not.toBe('a b');
  });

  it('documents every route with the schemas that validate, and its refusals', async () => {
    const docs = await service.browser().get('/api/docs-json');
    const documented = Object.entries(docs.at('paths') as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/gu, ':$1')}`),
    );
    // The description itself, and a page for people.
    const hidden = ['GET /api/docs-json', 'GET /dc/don-gian'];
    const routes = Object.keys(ROUTE_ACCESS).filter((route) => !hidden.includes(route));

    expect(documented).toEqual(expect.arrayContaining(routes));
    const json = 'content.application/json.schema';
    expect(docs.at(`paths./api/access/login.post.requestBody.${json}`)).toMatchObject({
      required: ['username', 'password'],
      additionalProperties: false,
    });
    const commands = docs.at(`paths./api/sessions/{sessionId}/commands.post.requestBody.${json}.anyOf`);
    expect(commands).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          properties: expect.objectContaining({
            type: expect.objectContaining({ enum: ['CallSpeakers'] }),
            data: expect.objectContaining({ required: ['calls', 'version'] }),
          }),
        }),
      ]),
    );
    const answers = 'paths./api/access/login.post.responses';
    expect(docs.at(`${answers}.200.${json}.required`)).toContain('as');
    expect(docs.at(`${answers}.401.description`)).toBe('BAD_CREDENTIALS');
    expect(docs.at(`${answers}.401.${json}.properties.error.properties.code.enum`)).toEqual(
      expect.arrayContaining([...HTTP_ERROR_CODES]),
    );
  });

  it('has no way to move the clock unless it is a demo', async () => {
    const admin = await service.signedIn(ADMIN.username, ADMIN.password);

    expect((await admin.post('/api/demo/clock', { advanceMs: 1000 })).outcome).toBe('404 NOT_FOUND');
  });

  it('refuses a data folder that is in use', async () => {
    await expect(startService({ DATA_DIR: service.folder })).rejects.toMatchObject({ reason: 'in_use' });
  });
});
