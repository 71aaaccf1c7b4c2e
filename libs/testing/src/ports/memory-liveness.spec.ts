import { livenessContract } from '../contracts/liveness.contract.js';
import { MemoryLiveness } from './memory-liveness.js';

livenessContract('MemoryLiveness', () => {
  const store = new MemoryLiveness();
  return Promise.resolve({ store, reopen: () => Promise.resolve(store), close: () => Promise.resolve() });
});
