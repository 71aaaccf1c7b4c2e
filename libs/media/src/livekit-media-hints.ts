import { MediaError, MediaHints } from '@diemcau/runtime';
import { WebhookReceiver } from 'livekit-server-sdk';
import type { LivekitSettings } from './livekit-settings.js';

/** LiveKit itself allows a minute between two clocks; the SDK's 10 s would turn its calls away first. */
const CLOCK_TOLERANCE_S = 60;

/** LiveKit's webhooks. */
export class LivekitMediaHints extends MediaHints {
  private readonly receiver: WebhookReceiver;

  constructor({ apiKey, apiSecret }: Pick<LivekitSettings, 'apiKey' | 'apiSecret'>) {
    super();
    this.receiver = new WebhookReceiver(apiKey, apiSecret);
  }

  async roomOf(body: string, authorization: string): Promise<string | null> {
    try {
      const event = await this.receiver.receive(body, authorization, false, CLOCK_TOLERANCE_S);
      return event.room?.name ?? null;
    } catch (cause) {
      throw new MediaError('denied', 'a webhook that LiveKit did not sign', { cause });
    }
  }
}
