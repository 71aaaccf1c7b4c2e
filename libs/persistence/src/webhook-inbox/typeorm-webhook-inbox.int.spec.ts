import { temporaryDatabase, webhookInboxContract } from '@diemcau/testing';
import { TypeormWebhookInbox } from './typeorm-webhook-inbox.js';

webhookInboxContract('TypeormWebhookInbox', async () => {
  const file = await temporaryDatabase();
  return {
    store: new TypeormWebhookInbox(file.current),
    reopen: async () => new TypeormWebhookInbox(await file.reopen()),
    close: () => file.remove(),
  };
});
