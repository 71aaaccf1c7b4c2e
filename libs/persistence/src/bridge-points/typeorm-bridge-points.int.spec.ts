import { jest } from '@jest/globals';
import { bridgePointsContract, temporaryDatabase } from '@diemcau/testing';
import { TypeormConferences } from '../conferences/typeorm-conferences.js';
import { TypeormBridgePoints } from './typeorm-bridge-points.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(60_000);

bridgePointsContract('TypeormBridgePoints', async () => {
  const file = await temporaryDatabase();
  return {
    points: new TypeormBridgePoints(file.current),
    conferences: new TypeormConferences(file.current),
    close: () => file.remove(),
  };
});
