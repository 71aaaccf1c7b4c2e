import { jest } from '@jest/globals';
import { conferencesContract, temporaryDatabase } from '@diemcau/testing';
import { TypeormBridgePoints } from '../bridge-points/typeorm-bridge-points.js';
import { TypeormConferences } from './typeorm-conferences.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(60_000);

conferencesContract('TypeormConferences', async () => {
  const file = await temporaryDatabase();
  return {
    points: new TypeormBridgePoints(file.current),
    conferences: new TypeormConferences(file.current),
    close: () => file.remove(),
  };
});
