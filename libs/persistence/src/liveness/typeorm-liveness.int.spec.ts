import { describe, expect, it } from '@jest/globals';
import { temporaryDatabase } from '@diemcau/testing';
import { TypeormLiveness } from './typeorm-liveness.js';

describe('the liveness mark', () => {
  it('is the newest one, and is there after a restart', async () => {
    const file = await temporaryDatabase();
    const liveness = new TypeormLiveness(file.current);
    expect(await liveness.last()).toBeNull();

    await liveness.mark(1_705_539_600_000);
    await liveness.mark(1_705_539_605_000);

    expect(await new TypeormLiveness(await file.reopen()).last()).toBe(1_705_539_605_000);
    await file.remove();
  });
});
