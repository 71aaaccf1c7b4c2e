import { Button, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DialogEnds } from '../dialog-ends.js';
import { KEPT } from '../points/queries.js';
import { sendCommand } from '../send-command.js';
import { type DelegateRow, blankRow, registeredBy, rowsOf } from './delegate-rows.js';
import { DelegateFields } from './delegate-fields.js';
import type { RegisteredUnit } from './registered-unit.js';
import { text } from './text.js';

interface Props {
  readonly sessionId: string;
  readonly pointId: string;
  readonly unit: RegisteredUnit;
  readonly onDone: () => void;
}

/** The list of one unit, corrected for the point; refused when the point has changed it meanwhile. */
export const DelegatesForm = ({ sessionId, pointId, unit, onDone }: Props): React.ReactNode => {
  const client = useQueryClient();
  const [rows, setRows] = useState<readonly DelegateRow[]>(() => [...rowsOf(unit.registered), blankRow()]);
  const change = (key: string, changed: Partial<DelegateRow>): void =>
    setRows(
      rows.map((row) => {
        if (row.key === key) return { ...row, ...changed };
        // Only one of them leads.
        return changed.isLead === true ? { ...row, isLead: false } : row;
      }),
    );
  const saving = useMutation({
    mutationFn: () =>
      sendCommand(sessionId, 'RegisterDelegates', {
        ...{ pointId, unitId: unit.id, seenAt: unit.registered?.at ?? null },
        ...registeredBy(rows),
      }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: [...KEPT.session(sessionId), 'registration', pointId] }),
  });
  return (
    <Stack>
      <h3 className="points-lines">{text.editHeading(unit.name)}</h3>
      <p className="quiet points-lines">{text.onBehalf}</p>
      {rows.map((row) => (
        <DelegateFields
          key={row.key}
          row={row}
          onChange={(changed) => change(row.key, changed)}
          onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
        />
      ))}
      <Button variant="default" onClick={() => setRows([...rows, blankRow()])}>
        {text.add}
      </Button>
      <DialogEnds cancel={text.cancel} act={text.save} doing={saving} onCancel={onDone} onAct={() => saving.mutate()} />
    </Stack>
  );
};
