import { jest } from '@jest/globals';
import { conferenceIndexContract, FakeIds, temporaryDatabase } from '@diemcau/testing';
import { AccountGrantRow } from '../access/account-grant.row.js';
import { TypeormBridgePoints } from '../bridge-points/typeorm-bridge-points.js';
import { TypeormConferences } from '../conferences/typeorm-conferences.js';
import { TypeormEventLog } from '../event-log/typeorm-event-log.js';
import { TypeormConferenceIndex } from './typeorm-conference-index.js';
import { TypeormDigestUpkeep } from './typeorm-digest-upkeep.js';
import { TypeormPointHistory } from './typeorm-point-history.js';
import { TypeormSessionDigests } from './typeorm-session-digests.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(60_000);

conferenceIndexContract('the database', async () => {
  const file = await temporaryDatabase();
  return {
    points: new TypeormBridgePoints(file.current),
    conferences: new TypeormConferences(file.current),
    log: new TypeormEventLog(file.current, new FakeIds()),
    digests: new TypeormSessionDigests(file.current),
    history: new TypeormPointHistory(file.current),
    upkeep: new TypeormDigestUpkeep(file.current),
    index: new TypeormConferenceIndex(file.current),
    grant: async (accountId, conferenceId) => {
      const grant = { accountId, conferenceId, roles: '["organizer"]', grantedBy: 'admin', grantedAt: 0 };
      await file.current.writes.run((manager) => manager.insert(AccountGrantRow, grant));
    },
    close: () => file.remove(),
  };
});
