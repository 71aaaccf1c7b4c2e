import { jest } from '@jest/globals';
import { eventLogContract, FakeIds, temporaryDatabase } from '@diemcau/testing';
import { TypeormEventLog } from './typeorm-event-log.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(60_000);

eventLogContract('TypeormEventLog', async () => {
  const file = await temporaryDatabase();
  const ids = new FakeIds();
  return {
    log: new TypeormEventLog(file.current, ids),
    reopen: async () => new TypeormEventLog(await file.reopen(), ids),
    remove: () => file.remove(),
  };
});
