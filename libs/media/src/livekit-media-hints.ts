import { MediaError, type MediaHint, MediaHints } from '@diemcau/runtime';
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

  async read(body: string, authorization: string): Promise<MediaHint> {
    try {
      const { id, event, room } = await this.receiver.receive(body, authorization, false, CLOCK_TOLERANCE_S);
      return { id: id === '' ? null : id, event, room: room?.name ?? null };
    } catch (cause) {
      throw new MediaError('denied', 'a webhook that LiveKit did not sign', { cause });
    }
  }
}
