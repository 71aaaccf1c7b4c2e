import type { Ack } from '@diemcau/contract';
import type { FloorState } from '@diemcau/session';
import type { LiveClient } from '@diemcau/testing';

/** The floor as a client sees it. @throws before the session is issued. */
export const floorOf = ({ state }: LiveClient): FloorState => {
  if (state.status !== 'issued') throw new Error('the session is not issued');
  return state.floor;
};

/** @throws when the command is refused. */
export const must = async (what: string, answer: Promise<Ack>): Promise<void> => {
  const ack = await answer;
  if (!ack.ok) throw new Error(`${what}: ${ack.error.code} ${JSON.stringify(ack.error.params)}`);
};

/** The chair's console. */
export class FloorDesk {
  constructor(private readonly live: LiveClient) {}

  async opens(): Promise<void> {
    await must('OpenSession', this.live.send('OpenSession', {}));
    await must('StartItem', this.live.send('StartItem', { itemId: 'discussion', stopSpeakers: true }));
  }

  async calls(pointId: string, entryId: string): Promise<void> {
    const call = { newEntryId: entryId, pointId, kind: 'speech' as const, speakers: [], topic: '' };
    await must('CallSpeakers', this.live.send('CallSpeakers', { calls: [call], version: floorOf(this.live).version }));
  }

  /** Sees the point speak: the next press is about the floor as it is now. */
  async sees(entryId: string): Promise<void> {
    await this.live.waitFor((client) => floorOf(client).entries[entryId]?.state === 'speaking', 'the turn');
  }

  async stops(entryId: string): Promise<void> {
    await must('StopTurn', this.live.send('StopTurn', { entryId, version: floorOf(this.live).version }));
    await this.live.waitFor((client) => floorOf(client).entries[entryId]?.state === 'done', 'the end of the turn');
  }
}
