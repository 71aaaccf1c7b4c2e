import { webhookInboxContract } from '../contracts/webhook-inbox.contract.js';
import { MemoryWebhookInbox } from './memory-webhook-inbox.js';

webhookInboxContract('MemoryWebhookInbox', () => {
  const store = new MemoryWebhookInbox();
  return Promise.resolve({ store, reopen: () => Promise.resolve(store), close: () => Promise.resolve() });
});
