import type { NoticeFrame } from '@diemcau/contract';
import { hasAutoMicrophone } from '@diemcau/session';
import { type LiveClient, type MediaBot } from '@diemcau/testing';
import { floorOf, must } from './floor-desk.js';

type Mark = (name: string) => void;

const isReady = ({ notice }: NoticeFrame): boolean => notice === 'microphone_ready';

/** The page of a point, as far as its microphone goes: it opens when the turn has begun and the media server takes its sound. */
export class PointPage {
  /** Notices of before are about turns of before. */
  private heeded = 0;

  constructor(
    readonly pointId: string,
    private readonly live: LiveClient,
    /** Its connection to the media room. */
    public bot: MediaBot,
  ) {}

  /** "Tự bật micro khi được mời". */
  async opensByItself(on: boolean): Promise<void> {
    const { state } = this.live;
    if (state.status === 'issued' && hasAutoMicrophone(state, this.pointId) === on) return;
    await must('SetAutoMicrophone', this.live.send('SetAutoMicrophone', { pointId: this.pointId, on }));
    await this.live.waitFor(({ state: now }) => now.status === 'issued' && hasAutoMicrophone(now, this.pointId) === on);
  }

  /** Called with its consent: begins without anybody's hand. */
  async answersCall(entryId: string, mark: Mark): Promise<void> {
    await this.isCalled(entryId);
    mark('called');
    const begins = this.begin(entryId).then(() => mark('began'));
    const open = this.microphoneReady().then(() => mark('ready'));
    await Promise.all([begins, open]);
    await this.bot.speak();
    mark('published');
  }

  /** Called, and asking its operator to tap. */
  async asksForTap(entryId: string): Promise<void> {
    await this.isCalled(entryId);
    await this.microphoneReady();
  }

  /** The operator's tap. */
  async tapped(entryId: string, mark: Mark): Promise<void> {
    await this.begin(entryId);
    mark('began');
    await this.bot.speak();
    mark('published');
  }

  /** Takes its microphone back by itself when it learns that its turn has ended. */
  async closesByItself(entryId: string): Promise<void> {
    await this.live.waitFor((client) => floorOf(client).entries[entryId]?.state === 'done', 'the end of the turn');
    await this.bot.hush();
  }

  private async begin(entryId: string): Promise<void> {
    await must('StartTurn', this.live.send('StartTurn', { entryId }));
  }

  private isCalled(entryId: string): Promise<void> {
    return this.live.waitFor((client) => floorOf(client).entries[entryId]?.state === 'invited', 'the call');
  }

  private async microphoneReady(): Promise<void> {
    const count = ({ notices }: LiveClient): number => notices.filter(isReady).length;
    await this.live.waitFor((client) => count(client) > this.heeded, 'the microphone');
    this.heeded = count(this.live);
  }
}
