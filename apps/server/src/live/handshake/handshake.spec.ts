import { describe, expect, it } from '@jest/globals';
import { PROTOCOL_VERSION } from '@diemcau/contract';
import { AttemptLimit } from './attempt-limit.js';
import { clientAddress } from './client-address.js';
import { readHandshake } from './read-handshake.js';

const good = { protocol: PROTOCOL_VERSION, ticket: 't'.repeat(32), sessionId: 's1' };

describe('reading a handshake', () => {
  it('takes a first visit and one that resumes', () => {
    expect(readHandshake(good)).toEqual({ ok: true, handshake: good });
    const again = { ...good, resume: { epoch: 'e1', seq: { public: 4, 'point:p1': 2 } } };
    expect(readHandshake(again)).toEqual({ ok: true, handshake: again });
  });

  it('tells an old client that it is old, whatever else it says', () => {
    expect(readHandshake({ protocol: PROTOCOL_VERSION - 1, was: 'different then' })).toEqual({
      ok: false,
      code: 'PROTOCOL_TOO_OLD',
    });
  });

  it.each([
    undefined,
    null,
    'x',
    {},
    { ...good, protocol: '1' },
    { ...good, ticket: 'short' },
    { ...good, role: 'chair' },
    { ...good, sessionId: 'a b' },
    { ...good, resume: { epoch: 'e1', seq: { public: -1 } } },
    { ...good, resume: { epoch: 'e1', seq: { a: 1, b: 1, c: 1, d: 1, e: 1 } } },
  ])('turns %j away', (auth) => {
    expect(readHandshake(auth)).toEqual({ ok: false, code: 'BAD_HANDSHAKE' });
  });
});

describe('failed handshakes', () => {
  it('are counted per address and forgotten with the minute', () => {
    const limit = new AttemptLimit(2);
    limit.failed('a', 0);
    expect(limit.isOver('a', 1)).toBe(false);
    limit.failed('a', 1);
    expect([limit.isOver('a', 2), limit.isOver('b', 2)]).toEqual([true, false]);
    expect(limit.isOver('a', 60_001)).toBe(false);
  });
});

describe('the address of a client', () => {
  it('is the peer, or what the trusted proxies say, never what the client claims', () => {
    const headers = { 'x-forwarded-for': '6.6.6.6, 10.1.1.1' };
    expect(clientAddress('127.0.0.1', headers, 0)).toBe('127.0.0.1');
    expect(clientAddress('127.0.0.1', headers, 1)).toBe('10.1.1.1');
    expect(clientAddress('127.0.0.1', {}, 1)).toBe('127.0.0.1');
  });
});
