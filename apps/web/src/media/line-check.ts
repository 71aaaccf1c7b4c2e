import type { CheckInfo, ConnectionCheck } from 'livekit-client';
import type { MediaTestTicketBody } from '@diemcau/contract';
import { livekit } from './livekit.js';

type Step = 'signal' | 'media' | 'sound' | 'picture';

const steps: Readonly<Record<Step, (check: ConnectionCheck) => Promise<CheckInfo>>> = {
  signal: (check) => check.checkWebsocket(),
  media: (check) => check.checkWebRTC(),
  sound: (check) => check.checkPublishAudio(),
  picture: (check) => check.checkPublishVideo(),
};

/** Goes all the way to the media server and into a room of nobody's, one step after the other. */
export class LineCheck {
  private constructor(
    private readonly check: ConnectionCheck,
    private readonly success: CheckInfo['status'],
  ) {}

  /** @throws when the media client does not arrive. */
  static async begin({ url, token }: MediaTestTicketBody): Promise<LineCheck> {
    const lib = await livekit();
    return new LineCheck(new lib.ConnectionCheck(url, token), lib.CheckStatus.SUCCESS);
  }

  /** Never fails otherwise than by saying so. */
  async passes(step: Step): Promise<boolean> {
    const info = await steps[step](this.check).catch(() => null);
    return info?.status === this.success;
  }
}
