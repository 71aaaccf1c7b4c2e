import { livenessContract, temporaryDatabase } from '@diemcau/testing';
import { TypeormLiveness } from './typeorm-liveness.js';

livenessContract('TypeormLiveness', async () => {
  const file = await temporaryDatabase();
  return {
    store: new TypeormLiveness(file.current),
    reopen: async () => new TypeormLiveness(await file.reopen()),
    close: () => file.remove(),
  };
});
