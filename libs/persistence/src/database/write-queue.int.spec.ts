import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type TemporaryDatabase, temporaryDatabase } from '@diemcau/testing';
import type { EntityManager } from 'typeorm';
import { SessionLogRow } from '../event-log/session-log.row.js';
import type { Database } from './database.js';
import type { RowValues } from './row-values.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(60_000);

const row = (id: string): RowValues<SessionLogRow> => ({ id, epoch: 'e', seq: 0 });

/** A door that one side opens and the other waits at. */
const gate = (): { readonly opened: Promise<void>; readonly open: () => void } => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

describe('the write queue: what TypeORM alone loses on SQLite', () => {
  let file: TemporaryDatabase;
  let database: Database;

  beforeEach(async () => {
    file = await temporaryDatabase();
    database = file.current;
  });

  afterEach(() => file.remove());

  const insert = (id: string) => async (manager: EntityManager) => {
    await manager.insert(SessionLogRow, row(id));
  };
  const insertThenFail =
    (id: string, until: Promise<void> = Promise.resolve()) =>
    async (manager: EntityManager) => {
      await manager.insert(SessionLogRow, row(id));
      await until;
      await manager.insert(SessionLogRow, row(`${id}-second`));
      throw new Error(`no ${id}`);
    };
  const stored = async (): Promise<string[]> =>
    (await database.reads.find(SessionLogRow, { order: { id: 'ASC' } })).map(({ id }) => id);

  it('A: a row acknowledged while another transaction fails is there', async () => {
    const { opened, open } = gate();
    const failing = database.writes.run(insertThenFail('lost', opened));
    const acknowledged = database.writes.run(insert('kept'));
    open();

    await expect(failing).rejects.toThrow('no lost');
    await acknowledged;
    expect(await stored()).toEqual(['kept']);
  });

  it('B: a second transaction asked for during the first leaves the first whole', async () => {
    const { opened, open } = gate();
    const first = database.writes.run(insertThenFail('first', opened));
    const second = database.writes.run(insert('second'));
    const saved = Promise.all(
      ['x', 'y'].map((id) => database.writes.run((manager) => manager.save(SessionLogRow, row(id)))),
    );
    open();

    await expect(first).rejects.toThrow('no first');
    await second;
    await saved;
    expect(await stored()).toEqual(['second', 'x', 'y']);
  });

  it('C: parallel transactions all succeed', async () => {
    await Promise.all(['1', '2', '3'].map((id) => database.writes.run(insert(id))));

    expect(await stored()).toEqual(['1', '2', '3']);
  });

  it('D: a reader never sees what is not committed', async () => {
    const { opened, open } = gate();
    const inserted = gate();
    const writing = database.writes.run(async (manager) => {
      await insert('half')(manager);
      inserted.open();
      await opened;
    });
    await inserted.opened;
    const before = await stored();
    open();
    await writing;

    expect(before).toEqual([]);
    expect(await stored()).toEqual(['half']);
  });

  it('E: 200 transactions at the same time are 200 rows', async () => {
    await Promise.all(Array.from({ length: 200 }, (_, i) => database.writes.run(insert(`${i}`))));

    expect(await stored()).toHaveLength(200);
  });

  it('F: of 2,000 at the same time with every seventh failing, exactly the others are there', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 2_000 }, (_, i) =>
        database.writes.run(i % 7 === 0 ? insertThenFail(`${i}`) : insert(`${i}`)),
      ),
    );

    const acknowledged = results.flatMap(({ status }, i) => (status === 'fulfilled' ? [`${i}`] : []));
    expect(acknowledged).toHaveLength(1_714);
    expect(await stored()).toEqual(acknowledged.sort());
  });

  it('runs in the order of the calls', async () => {
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3].map((i) =>
        database.writes.run(async (manager) => {
          await manager.query('SELECT 1');
          order.push(i);
        }),
      ),
    );

    expect(order).toEqual([1, 2, 3]);
  });

  it('undoes an inner transaction alone when only that one fails', async () => {
    await database.writes.run(async (manager) => {
      await insert('outer')(manager);
      await manager.transaction(insertThenFail('inner')).catch(() => undefined);
    });

    expect(await stored()).toEqual(['outer']);
  });

  it('refuses a write inside a write instead of waiting for itself', async () => {
    const nested = database.writes.run(() => database.writes.run(insert('nested')));

    await expect(nested).rejects.toThrow('a write inside a write');
  });

  it('fails a statement that comes after its transaction', async () => {
    let kept: EntityManager | undefined;
    await database.writes.run(async (manager) => {
      await insert('in time')(manager);
      kept = manager;
    });

    expect(() => kept!.insert(SessionLogRow, row('late'))).toThrow();
    expect(await stored()).toEqual(['in time']);
  });

  it('goes on after a statement that the database refuses', async () => {
    await database.writes.run(insert('one'));
    await expect(database.writes.run(insert('one'))).rejects.toThrow('UNIQUE');
    await database.writes.run(insert('two'));

    expect(await stored()).toEqual(['one', 'two']);
  });

  it('finishes what was asked for before it closes, and refuses the rest', async () => {
    const last = database.writes.run(insert('last'));
    const reopened = file.reopen();

    await expect(database.writes.run(insert('too late'))).rejects.toThrow('closed');
    await last;
    database = await reopened;
    expect(await stored()).toEqual(['last']);
  });

  it('lets nobody write through the reading side', async () => {
    await expect(database.reads.insert(SessionLogRow, row('read'))).rejects.toThrow('readonly');
  });
});
