import type { FloorEntry } from '@diemcau/session';
import type { DataOf, WireCommandType } from '@diemcau/contract';
import type { StaffRole } from '../cast/accounts.js';
import { must } from '../cast/must.js';
import { type Operator, operatorOf } from '../cast/operators.js';
import type { Show } from '../stage/show.js';
import { line } from '../stage/terminal.js';

/** What an act says and does, with the refusals of the service turned into a stop of the demo. */
export class Act {
  constructor(readonly show: Show) {}

  /** A command from one of the hall's consoles; afterwards everybody at the desk sees it. */
  async by<Type extends WireCommandType>(role: StaffRole, type: Type, data: DataOf<Type>): Promise<void> {
    this.show.takeOver.check();
    const seq = await must(`${role} ${type}`, this.show.desk.console(role).send(type, data));
    await this.show.desk.sees('secretary', seq);
  }

  /** A command from the operator of a point. */
  async at<Type extends WireCommandType>(pointId: string, type: Type, data: DataOf<Type>): Promise<void> {
    this.show.takeOver.check();
    const { point, live } = this.operator(pointId);
    const seq = await must(`${point.name} ${type}`, live.send(type, data));
    await this.show.desk.sees('secretary', seq);
  }

  /** Tells the terminal what happened, with the hour of the hall. */
  say(text: string): void {
    line(`${this.show.time.shown}  ${text}`);
  }

  operator(pointId: string): Operator {
    return operatorOf(this.show.operators, pointId);
  }

  entry(entryId: string): FloorEntry {
    const entry = this.show.desk.floor.entries[entryId];
    if (entry === undefined) throw new Error(`no entry ${entryId}`);
    return entry;
  }

  /** The floor as the secretary's console has it now. */
  get version(): number {
    return this.show.desk.floor.version;
  }
}
