import { describe, expect, it, jest } from '@jest/globals';
import { bridgePointsContract, registryPoint, temporaryDatabase } from '@diemcau/testing';
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

describe('the one writer of SQLite', () => {
  it('serves who asks first: of two calls for the whole country every point is of the first', async () => {
    const file = await temporaryDatabase();
    const points = new TypeormBridgePoints(file.current);
    const codes = Array.from({ length: 3_355 }, (_, i) => String(i).padStart(5, '0'));
    const unit = (code: string) => ({ code, era: '2023-04-10', name: `Xã ${code}` });
    const call = (who: string): Promise<void> =>
      points.addForUnits('2023-04-10', codes, (existing) =>
        codes
          .filter((code) => !existing.has(code))
          .map((code) => registryPoint(`${who}-${code}`, { unit: unit(code) })),
      );
    await Promise.all([call('one'), call('two')]);

    const found = await points.find({ under: null, role: null, searchKey: '' });
    expect(found.length).toBe(3_355);
    expect(found.every(({ id }) => id.startsWith('one-'))).toBe(true);
    await file.remove();
  });
});
