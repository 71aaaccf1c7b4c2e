import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditAnswer, CalendarDaysAnswer } from '@diemcau/contract';
import type { Browser } from './support/browser.js';
import { ADMIN, type Service, newAccount, startService } from './support/service.js';

describe('the working days of the office over HTTP', () => {
  let service: Service;
  let admin: Browser;
  let organizer: Browser;
  let plain: Browser;

  const year = async (which: number): Promise<CalendarDaysAnswer> =>
    (await plain.get(`/api/calendar-days?year=${which}`)).body as CalendarDaysAnswer;
  const entry = async (day: string) => (await year(Number(day.slice(0, 4)))).days.find((one) => one.day === day);
  const between = async (from: string, to: string): Promise<unknown> =>
    (await plain.get(`/api/working-days?from=${from}&to=${to}`)).body;

  beforeAll(async () => {
    service = await startService();
    admin = await service.signedIn(ADMIN.username, ADMIN.password);
    organizer = (await newAccount(service, admin, 'tochuc', ['organizer'])).browser;
    plain = (await newAccount(service, admin, 'vanthu')).browser;
  });

  afterAll(() => service.stop());

  it('are shown to any account, with whose word each day off is', async () => {
    const shown = await year(2024);
    expect(shown).toMatchObject({ year: 2024, known: true, knownFrom: 'decision', workingDays: 251 });
    expect(shown.days.find(({ day }) => day === '2024-04-18')).toEqual({
      ...{ day: '2024-04-18', kind: 'off', source: 'state', note: 'Giỗ tổ Hùng Vương' },
      ...{ version: null, changedBy: null, changedAt: null },
    });
    expect(await entry('2024-05-04')).toMatchObject({
      kind: 'work',
      source: 'decision',
      note: 'Làm bù cho thứ Hai ngày 29/4/2024',
    });
    expect(await between('2024-02-07', '2024-02-15')).toEqual({ days: 1, unknownYears: [] });
    expect(await between('2024-02-15', '2024-02-07')).toEqual({ days: 0, unknownYears: [] });
  });

  it('are changed by the office, seen at once, and put back', async () => {
    const path = '/api/calendar-days/2026-11-24';
    expect(await between('2026-11-23', '2026-11-26')).toMatchObject({ days: 3 });
    const added = await organizer.send('PUT', path, { kind: 'off', note: 'Ngày Văn hóa Việt Nam' });
    expect(added.outcome).toBe('200');
    expect((added.body as CalendarDaysAnswer).days.find(({ day }) => day === '2026-11-24')).toMatchObject({
      ...{ kind: 'off', source: 'office', note: 'Ngày Văn hóa Việt Nam', version: 1 },
      changedBy: { name: 'Đồng chí tochuc' },
    });
    expect(await between('2026-11-23', '2026-11-26')).toMatchObject({ days: 2 });

    expect((await organizer.send('DELETE', `${path}?version=1`)).outcome).toBe('200');
    expect(await entry('2026-11-24')).toBeUndefined();
    expect(await between('2026-11-23', '2026-11-26')).toMatchObject({ days: 3 });
  });

  it('win over a swap that the office does not follow', async () => {
    expect((await admin.send('PUT', '/api/calendar-days/2026-08-22', { kind: 'off' })).outcome).toBe('200');
    expect(await entry('2026-08-22')).toMatchObject({ kind: 'off', source: 'office', note: null });
    expect((await year(2026)).workingDays).toBe(249);
    expect((await admin.send('DELETE', '/api/calendar-days/2026-08-22?version=1')).outcome).toBe('200');
    expect(await entry('2026-08-22')).toMatchObject({ kind: 'work', source: 'decision' });
  });

  it('tell the second of two editors, and change nothing by his hand', async () => {
    const path = '/api/calendar-days/2026-12-24';
    expect((await organizer.send('PUT', path, { kind: 'off', note: 'A' })).outcome).toBe('200');
    const again = await admin.send('PUT', path, { kind: 'off', note: 'B' });
    expect([again.outcome, again.body]).toMatchObject(['409 VERSION_CONFLICT', { error: { params: { current: 1 } } }]);
    expect((await admin.send('PUT', path, { kind: 'off', note: 'C', version: 1 })).outcome).toBe('200');
    expect((await organizer.send('PUT', path, { kind: 'off', note: 'D', version: 1 })).outcome).toBe(
      '409 VERSION_CONFLICT',
    );
    expect((await organizer.send('DELETE', `${path}?version=1`)).outcome).toBe('409 VERSION_CONFLICT');
    expect(await entry('2026-12-24')).toMatchObject({ note: 'C', version: 2 });
    expect((await organizer.send('DELETE', `${path}?version=2`)).outcome).toBe('200');
    expect((await organizer.send('DELETE', `${path}?version=2`)).outcome).toBe('404 NOT_FOUND');
    expect((await organizer.send('PUT', path, { kind: 'off', version: 2 })).outcome).toBe('404 NOT_FOUND');
  });

  it('warn of a year that is not known until the office declares it complete', async () => {
    expect(await year(2027)).toMatchObject({ known: false, knownFrom: null, declaredBy: null });
    expect(await between('2027-01-04', '2027-01-08')).toEqual({ days: 4, unknownYears: [2027] });
    expect((await organizer.send('PUT', '/api/calendar-years/2027')).body).toMatchObject({
      ...{ known: true, knownFrom: 'office' },
      declaredBy: { name: 'Đồng chí tochuc' },
    });
    expect(await between('2027-01-04', '2027-01-08')).toEqual({ days: 4, unknownYears: [] });
    expect((await admin.send('DELETE', '/api/calendar-years/2027')).body).toMatchObject({ known: false });
    expect(await between('2027-01-04', '2027-01-08')).toEqual({ days: 4, unknownYears: [2027] });
  });

  it('refuse what is no day, no year or too long, and whoever may not change them', async () => {
    const put = async (who: Browser, day: string, body: unknown): Promise<string> =>
      (await who.send('PUT', `/api/calendar-days/${day}`, body)).outcome;
    expect(await put(admin, '2026-02-30', { kind: 'off' })).toBe('400 INVALID_INPUT');
    expect(await put(admin, '1999-12-31', { kind: 'off' })).toBe('400 INVALID_INPUT');
    expect(await put(admin, '2026-02-03', { kind: 'holiday' })).toBe('400 INVALID_INPUT');
    expect(await put(admin, '2026-02-03', { kind: 'off', note: 'a\u202eb' })).toBe('400 INVALID_INPUT');
    expect(await put(plain, '2026-02-03', { kind: 'off' })).toBe('403 FORBIDDEN');
    expect((await plain.send('PUT', '/api/calendar-years/2027')).outcome).toBe('403 FORBIDDEN');
    expect((await admin.send('PUT', '/api/calendar-years/20271')).outcome).toBe('400 INVALID_INPUT');
    for (const query of ['calendar-days', 'calendar-days?year=9999', 'working-days?from=2026-01-01&to=2046-01-01']) {
      expect((await plain.get(`/api/${query}`)).outcome).toBe('400 INVALID_INPUT');
    }
    expect((await service.browser().get('/api/calendar-days?year=2026')).outcome).toBe('401 UNAUTHENTICATED');
    expect(await entry('2026-02-03')).toBeUndefined();
  });

  it('leave in the audit log who changed what', async () => {
    await organizer.send('PUT', '/api/calendar-days/2026-12-31', { kind: 'off', note: 'Nghỉ cuối năm' });
    const { records } = (await admin.get('/api/audit?limit=1')).body as AuditAnswer;
    expect(records[0]).toMatchObject({
      ...{ action: 'calendar_changed', byName: 'Đồng chí tochuc', subject: '2026-12-31' },
      detail: { change: 'off', note: 'Nghỉ cuối năm' },
    });
  });
});
