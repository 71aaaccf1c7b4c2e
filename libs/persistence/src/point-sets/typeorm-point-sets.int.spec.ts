import { jest } from '@jest/globals';
import { pointSetsContract, temporaryDatabase } from '@diemcau/testing';
import { TypeormBridgePoints } from '../bridge-points/typeorm-bridge-points.js';
import { TypeormPointSets } from './typeorm-point-sets.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(60_000);

pointSetsContract('TypeormPointSets', async () => {
  const file = await temporaryDatabase();
  return {
    points: new TypeormBridgePoints(file.current),
    sets: new TypeormPointSets(file.current),
    close: () => file.remove(),
  };
});
