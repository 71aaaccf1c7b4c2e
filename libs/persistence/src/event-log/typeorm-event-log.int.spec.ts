import { eventLogContract, FakeIds, temporaryDatabase } from '@diemcau/testing';
import { TypeormEventLog } from './typeorm-event-log.js';

eventLogContract('TypeormEventLog', async () => {
  const file = await temporaryDatabase();
  const ids = new FakeIds();
  return {
    log: new TypeormEventLog(file.current, ids),
    reopen: async () => new TypeormEventLog(await file.reopen(), ids),
    remove: () => file.remove(),
  };
});
