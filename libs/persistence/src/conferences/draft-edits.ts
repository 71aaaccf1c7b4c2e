import type { Conference, DraftEdit, PlannedSession } from '@diemcau/runtime';
import type { EntityManager } from 'typeorm';
import { DraftEditRow } from './draft-edit.row.js';

export const CREATED: readonly string[] = ['created'];
export const DELETED: readonly string[] = ['deleted'];

/** Notes the version of a record that is being written, in the same transaction. */
export const noteEdit = async (
  manager: EntityManager,
  written: Conference | PlannedSession,
  fields: readonly string[],
): Promise<void> => {
  const { id, version, title, changedAt: at, changedBy } = written;
  const sitting = 'conferenceId' in written;
  await manager.insert(DraftEditRow, {
    record: sitting ? 'session' : 'conference',
    recordId: id,
    conferenceId: sitting ? written.conferenceId : id,
    ...{ version, title, at, byId: changedBy.id, byName: changedBy.name, fields },
  });
};

export const toEdit = ({ conferenceId: _in, byId, byName, ...edit }: DraftEditRow): DraftEdit => ({
  ...edit,
  by: { id: byId, name: byName },
});
