import { eventLogContract } from '../contracts/event-log.contract.js';
import { MemoryEventLog } from './memory-event-log.js';

eventLogContract('MemoryEventLog', () => {
  const log = new MemoryEventLog();
  return Promise.resolve({ log, reopen: () => Promise.resolve(log), remove: () => Promise.resolve() });
});
