import type { AccessTable } from '../kernel/access.js';
import type { PointId } from '../kernel/ids.js';

/** What the desk does about sound. None of these is about who has the floor, so none carries its version. */
export type SoundCommand =
  | { readonly type: 'MutePoint'; readonly data: { pointId: PointId; reason: string } }
  | { readonly type: 'UnmutePoint'; readonly data: { pointId: PointId } }
  /** Everyone who may be heard now, but for the hall and the acting chair. */
  | { readonly type: 'MuteAll'; readonly data: Record<string, never> }
  | { readonly type: 'UndoMuteAll'; readonly data: Record<string, never> };

export const soundAccess: AccessTable<SoundCommand> = {
  MutePoint: { chair: 'any', secretary: 'any', technician: 'any' },
  UnmutePoint: { chair: 'any', secretary: 'any', technician: 'any' },
  MuteAll: { chair: 'any', secretary: 'any', technician: 'any' },
  UndoMuteAll: { chair: 'any', secretary: 'any', technician: 'any' },
};
