import type { AccessTable } from '../kernel/access.js';
import type { PointId } from '../kernel/ids.js';
import type { Layout } from './stage.state.js';

export type StageCommand = {
  readonly type: 'SetStage';
  readonly data: { layout: Layout; spotlight: PointId | null };
};

export const stageAccess: AccessTable<StageCommand> = {
  SetStage: { chair: 'any', secretary: 'any', technician: 'any' },
};
