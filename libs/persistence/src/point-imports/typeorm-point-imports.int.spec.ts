import { jest } from '@jest/globals';
import { pointImportsContract, temporaryDatabase } from '@diemcau/testing';
import { TypeormBridgePoints } from '../bridge-points/typeorm-bridge-points.js';
import { TypeormPointImports } from './typeorm-point-imports.js';

// A shared disk may take its time over hundreds of syncs; nothing here waits for a clock.
jest.setTimeout(60_000);

pointImportsContract('TypeormPointImports', async () => {
  const file = await temporaryDatabase();
  return {
    points: new TypeormBridgePoints(file.current),
    imports: new TypeormPointImports(file.current),
    close: () => file.remove(),
  };
});
