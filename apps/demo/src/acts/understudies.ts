import {
  type FloorEntry,
  holders,
  type IssuedSession,
  limitFor,
  queued,
  startsByCall,
  watchUsed,
} from '@diemcau/session';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Show } from '../stage/show.js';
import { heading, line } from '../stage/terminal.js';
import { SECOND } from '../stage/timekeeper.js';

const LOOK_EVERY_MS = SECOND;
const ANSWERS_AFTER_MS = 4 * SECOND;
const SPEAKS_FOR_MS = 75 * SECOND;
const ASKS_EVERY_MS = 20 * SECOND;
/** So many wait at most: whoever leads should have a choice, not a crowd. */
const WAITING = 3;

/** What the operators do of their own accord while people lead the conference by hand. */
class Understudies {
  private turn = 0;
  private lastAsked = 0;

  constructor(
    private readonly show: Show,
    /** The point that somebody else may sit at. */
    private readonly free: string,
  ) {}

  act(session: IssuedSession, now: number): void {
    for (const entry of [...queued(session), ...holders(session)]) this.answer(session, entry, now);
    this.ask(session, now);
  }

  private answer(session: IssuedSession, entry: FloorEntry, now: number): void {
    const { id: entryId, pointId, state, calledAt, readyAt } = entry;
    const operator = this.show.operators.get(pointId);
    const point = session.plan.points.find(({ id }) => id === pointId);
    if (operator === undefined || point === undefined || pointId === this.free || startsByCall(point)) return;
    const { live } = operator;
    if (state === 'on_deck' && readyAt === null) void live.send('AnswerOnDeck', { entryId });
    if (state === 'invited' && now - (calledAt ?? now) > ANSWERS_AFTER_MS) {
      void live.send('StartTurn', { entryId }).then(() => this.show.voices.speaks(pointId).catch(() => undefined));
    }
    if (state === 'speaking' && watchUsed(entry.watch, now) > SPEAKS_FOR_MS) {
      void live.send('YieldFloor', { entryId }).then(() => this.show.voices.falls(pointId).catch(() => undefined));
    }
  }

  /** One hand after another, all over the province. */
  private ask(session: IssuedSession, now: number): void {
    const isOpen = session.floor.list === 'open' && session.lifecycle.current.phase === 'live';
    if (!isOpen || queued(session).length >= WAITING || now - this.lastAsked < ASKS_EVERY_MS) return;
    const communes = this.show.places.communes.filter(({ id }) => id !== this.free);
    this.turn += 1;
    const commune = communes[(this.turn * 17) % communes.length];
    if (commune === undefined || limitFor(session, commune.id, 'speech') === null) return;
    this.lastAsked = now;
    void this.show.operators.get(commune.id)?.live.send('RequestFloor', {
      entryId: randomUUID(),
      pointId: commune.id,
      kind: 'speech',
      speakers: [{ name: 'Chủ tịch UBND', position: commune.name }],
      topic: 'Kinh nghiệm của địa phương',
      onBehalfOf: null,
    });
  }
}

/**
 * From here on people lead. The points answer, speak and raise their hands by themselves; one of them is left to whoever opens its
 * link. Ends when the session is concluded.
 */
export const leadByHand = async (show: Show, freePointId: string): Promise<void> => {
  heading('Anh/chị điều hành tiếp bằng tay');
  line('Các điểm cầu tự trả lời, phát biểu và xin phát biểu. Kết thúc phiên họp để xem báo cáo.');
  show.operators.get(freePointId)?.live.leave();
  const understudies = new Understudies(show, freePointId);
  for (;;) {
    const { session } = show.desk;
    if (session.lifecycle.current.phase === 'concluded') return;
    understudies.act(session, show.time.at);
    await wait(LOOK_EVERY_MS);
  }
};
