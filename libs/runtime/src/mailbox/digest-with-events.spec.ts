import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  checkIn,
  confirm,
  mailboxBench,
  type MailboxBench,
  MemoryEventLog,
  people,
  samplePlan,
  type Act,
} from '@diemcau/testing';
import { counts, decide, digestChange, digestOf, evolve, react } from '@diemcau/session';
import { SessionMailbox } from './session-mailbox.js';

const issue: Act = { type: 'IssueSession', by: people.organizer, data: { plan: samplePlan() } };

describe('what is stored beside the events of a group', () => {
  let stored: MemoryEventLog;
  let bench: MailboxBench;
  let mailbox: SessionMailbox;
  let sent = 0;

  const submit = (act: Act): Promise<unknown> => mailbox.submit({ ...act, cmdId: `c${(sent += 1)}` });
  /** What lists would say. */
  const digest = (): unknown => stored.changeOf('s')?.digest;
  const said = (): unknown => {
    const { state } = mailbox.current;
    return state.status === 'issued' ? digestOf(state) : null;
  };

  beforeEach(async () => {
    stored = new MemoryEventLog();
    bench = mailboxBench(stored, { rules: { decide, evolve, react, counts, digestChange } });
    mailbox = await SessionMailbox.load('s', bench);
    await submit(issue);
  });

  it('is what the session says after the last event of the group', async () => {
    expect(digest()).toEqual(said());
    await Promise.all([submit(confirm('ham-yen')), submit(confirm('na-hang'))]);

    expect(digest()).toMatchObject({ confirmed: 2 });
    expect(digest()).toEqual(said());
  });

  it('is nothing for a wave of check-ins', async () => {
    const before = stored.changeOf('s');
    await Promise.all(['ham-yen', 'na-hang', 'da-vi'].map((pointId) => submit(checkIn(pointId, { present: 5 }))));

    expect(stored.stored('s').filter(({ event }) => event.type === 'PointCheckedIn')).toHaveLength(3);
    expect(stored.changeOf('s')).toBe(before);
  });

  it('stands or falls with the events, whatever the storage does', async () => {
    bench.log.faults.push('before');
    expect(await submit(confirm('ham-yen'))).toMatchObject({ ok: false });
    expect(digest()).toMatchObject({ confirmed: 0 });

    bench.log.faults.push('after');
    await submit(confirm('na-hang'));
    await submit(checkIn('da-vi'));
    expect(digest()).toMatchObject({ confirmed: 1 });
    expect(digest()).toEqual(said());
  });
});
