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
    readonly pair: FloorPair,
  ) {}

  static async open(livekit: LivekitForTest): Promise<BareFloor> {
    await livekit.rooms.ensureRoom(ROOM);
    const join = async (identity: string, permission: MediaPermission): Promise<MediaBot> =>
      MediaBot.join(await livekit.tokens.mint({ room: ROOM, identity, name: identity, permission }));
    const hall = await join('hall', speaking);
    return new BareFloor(livekit, { hall, point: await join('point', silent) });
  }

  /** The permission call, and the publication when it is answered. */
  get moves(): FloorMoves {
    const { rooms } = this.livekit;
    const { point } = this.pair;
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
    await this.pair.point.leave();
    await this.pair.hall.leave();
  }
}
