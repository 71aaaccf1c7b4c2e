import { encoderKeysContract, temporaryDatabase } from '@diemcau/testing';
import { TypeormEncoderKeys } from './typeorm-encoder-keys.js';

encoderKeysContract('TypeormEncoderKeys', async () => {
  const file = await temporaryDatabase();
  return {
    store: new TypeormEncoderKeys(file.current),
    reopen: async () => new TypeormEncoderKeys(await file.reopen()),
    close: () => file.remove(),
  };
});
