import { jest } from '@jest/globals';
import { FakeIds, sessionDigestsContract, temporaryDatabase } from '@diemcau/testing';
import { TypeormBridgePoints } from '../bridge-points/typeorm-bridge-points.js';
import { TypeormConferences } from '../conferences/typeorm-conferences.js';
import { TypeormEventLog } from '../event-log/typeorm-event-log.js';
import { TypeormDigestUpkeep } from './typeorm-digest-upkeep.js';
import { TypeormPointHistory } from './typeorm-point-history.js';
import { TypeormSessionDigests } from './typeorm-session-digests.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(60_000);

sessionDigestsContract('the database', async () => {
  const file = await temporaryDatabase();
  return {
    points: new TypeormBridgePoints(file.current),
    conferences: new TypeormConferences(file.current),
    log: new TypeormEventLog(file.current, new FakeIds()),
    digests: new TypeormSessionDigests(file.current),
    history: new TypeormPointHistory(file.current),
    upkeep: new TypeormDigestUpkeep(file.current),
    close: () => file.remove(),
  };
});
