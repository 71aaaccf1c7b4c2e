import type { MediaPermission } from '@diemcau/runtime';
import { MediaBot } from '@diemcau/testing';
import type { LivekitForTest } from '../../media/livekit.js';
import type { FloorMoves, FloorPair } from './floor-pair.js';

const ROOM = 'bare';
const silent: MediaPermission = { canSubscribe: true, sources: ['camera'], hidden: false };
const speaking: MediaPermission = { ...silent, sources: ['camera', 'microphone', 'screen', 'screen_audio'] };

/** The control: the same media server, the same clients, the same calls to it, and no service of ours in between. */
export class BareFloor {
  private constructor(
    private readonly livekit: LivekitForTest,
    private readonly hall: MediaBot,
    private point: MediaBot,
  ) {}

  static async open(livekit: LivekitForTest): Promise<BareFloor> {
    await livekit.rooms.ensureRoom(ROOM);
    const hall = await join(livekit, 'hall', speaking);
    return new BareFloor(livekit, hall, await join(livekit, 'point', silent));
  }

  get pair(): FloorPair {
    return { hall: this.hall, point: this.point };
  }

  /** The point comes anew. */
  async renew(): Promise<void> {
    await this.point.leave();
    this.point = await join(this.livekit, 'point', silent);
  }

  /** The permission call, and the publication when it is answered. */
  get moves(): FloorMoves {
    const { rooms } = this.livekit;
    const { point } = this;
    return {
      open: async (mark) => {
        await rooms.setPermission(ROOM, point.identity, speaking);
        mark('applied');
        await point.speak();
        mark('published');
      },
      cut: () => rooms.setPermission(ROOM, point.identity, silent),
    };
  }

  async close(): Promise<void> {
    await this.point.leave();
    await this.hall.leave();
  }
}

const join = async ({ tokens }: LivekitForTest, identity: string, permission: MediaPermission): Promise<MediaBot> =>
  MediaBot.join(await tokens.mint({ room: ROOM, identity, name: identity, permission }));
