import type { Ack, DataOf } from '@diemcau/contract';
import type { AttendanceReport } from '@diemcau/session';
import type { LiveClient, PreparedPoint } from '@diemcau/testing';
import { randomUUID } from 'node:crypto';
import type { KeptAck } from '../../../support/log-audit.js';

export type TurnState = 'invited' | 'speaking' | 'paused' | 'done';

/** A turn as the answers tell it. */
export interface ModelTurn {
  readonly entryId: string;
  readonly pointId: string;
  readonly state: TurnState;
}

const SUMMONED = 20;

const reportOf = (present: number): AttendanceReport => {
  const absences = { absentExcused: 0, absentUnexcused: 0, absentUnclassified: SUMMONED - present };
  return { present, substitutes: 0, ...absences, guests: 0, reason: '', named: [] };
};

/**
 * The chair and the operators. Every answer is kept, and what floor and attendance must be is told by these answers alone. One command
 * at a time.
 */
export class FloorHand {
  readonly acks: KeptAck[] = [];
  readonly refusals: string[] = [];
  readonly turns = new Map<string, ModelTurn>();
  /** Present at each point. */
  readonly present = new Map<string, number>();

  constructor(
    private readonly desk: LiveClient,
    private readonly operators: ReadonlyMap<string, LiveClient>,
  ) {}

  /** The turn that is not over. */
  get turn(): ModelTurn | null {
    return [...this.turns.values()].find(({ state }) => state !== 'done') ?? null;
  }

  /** Whom listeners are to hear. */
  get voice(): string | null {
    const { turn } = this;
    return turn !== null && turn.state !== 'paused' ? turn.pointId : null;
  }

  /** Changes of the floor so far. */
  get changes(): number {
    return this.floorChanges;
  }

  private floorChanges = 0;

  async openFloor(): Promise<void> {
    await this.must('OpenSession', await this.desk.send('OpenSession', {}, this.named()));
    const item = { itemId: 'discussion', stopSpeakers: true };
    await this.must('StartItem', await this.desk.send('StartItem', item, this.named()));
  }

  async checkIn(point: PreparedPoint, present: number): Promise<void> {
    await this.tell('CheckIn', point, present);
  }

  /** Any figure but the one of before: reporting that again is refused. */
  async report(point: PreparedPoint, chance: () => number): Promise<void> {
    const before = this.present.get(point.pointId) ?? 0;
    await this.tell('ReportAttendance', point, (before + 1 + Math.floor(chance() * SUMMONED)) % (SUMMONED + 1));
  }

  /** Whoever has the floor gives way. The room is asked, and begins. */
  async call(pointId: string): Promise<void> {
    const { turn } = this;
    const entryId = randomUUID();
    const calls = [{ newEntryId: entryId, pointId, kind: 'speech', speakers: [], topic: '' }] as const;
    const ending = turn === null ? {} : { ending: [turn.entryId] };
    const data: DataOf<'CallSpeakers'> = { calls: [...calls], version: this.version, ...ending };
    if (!(await this.must('CallSpeakers', await this.desk.send('CallSpeakers', data, this.named())))) return;
    if (turn !== null) this.turns.set(turn.entryId, { ...turn, state: 'done' });
    this.turns.set(entryId, { entryId, pointId, state: 'invited' });
  }

  /** The operator begins. */
  async begin(): Promise<void> {
    const { turn } = this;
    const operator = turn === null ? undefined : this.operators.get(turn.pointId);
    if (turn === null || operator === undefined) return;
    const { entryId } = turn;
    if (await this.must('StartTurn', await operator.send('StartTurn', { entryId }, this.named())))
      this.note('speaking');
  }

  async callAndBegin(pointId: string): Promise<void> {
    await this.call(pointId);
    await this.begin();
  }

  async control(type: 'PauseTurn' | 'ResumeTurn' | 'StopTurn'): Promise<void> {
    const { turn } = this;
    if (turn === null) return;
    const data = { entryId: turn.entryId, version: this.version };
    const after = { PauseTurn: 'paused', ResumeTurn: 'speaking', StopTurn: 'done' } as const;
    if (await this.must(type, await this.desk.send(type, data, this.named()))) this.note(after[type]);
  }

  private note(state: TurnState): void {
    const { turn } = this;
    if (turn !== null) this.turns.set(turn.entryId, { ...turn, state });
  }

  private async tell(type: 'CheckIn' | 'ReportAttendance', point: PreparedPoint, present: number): Promise<void> {
    const { pointId, unitId } = point;
    const roll = { pointId, units: [{ unitId, report: reportOf(present) }] };
    const operator = this.operators.get(pointId);
    if (operator === undefined) return;
    if (await this.must(type, await operator.send(type, roll, this.named()))) this.present.set(pointId, present);
  }

  private get version(): number {
    const { state } = this.desk;
    return state.status === 'issued' ? state.floor.version : 0;
  }

  private cmdId = '';

  private named(): { readonly cmdId: string } {
    this.cmdId = randomUUID();
    return { cmdId: this.cmdId };
  }

  /** True when it was accepted; then everybody at the desk has seen it. */
  private async must(type: string, ack: Ack): Promise<boolean> {
    if (!ack.ok) {
      this.refusals.push(`${type} was refused: ${ack.error.code}`);
      return false;
    }
    this.acks.push({ cmdId: this.cmdId, seq: ack.seq });
    if (type.endsWith('Turn') || type === 'CallSpeakers') this.floorChanges += 1;
    await this.desk.waitFor(({ replica }) => Math.max(...Object.values(replica.positions)) >= ack.seq, type);
    return true;
  }
}
