import './roll.css';
import { Group, NativeSelect, TextInput } from '@mantine/core';
import { attendanceTotals } from '@diemcau/session';
import { useState } from 'react';
import type { PartProps } from '../part-props.js';
import { LockBar } from './lock-bar.js';
import { PointDialog } from './point-dialog.js';
import { ROLL_FILTERS, type RollFilter, rollRows } from './roll-rows.js';
import { RollTable } from './roll-table.js';
import { text } from './text.js';

/** The roll call of all points: what was reported, what is still open, and how it is closed. */
export const RollTab = (props: PartProps): React.ReactNode => {
  const { session } = props;
  const [filter, setFilter] = useState<RollFilter>('all');
  const [typed, setTyped] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const rows = rollRows(session, filter, typed);
  const totals = attendanceTotals(session);
  const open = session.plan.points.find(({ id }) => id === openId);
  return (
    <div className="roll">
      <p>
        <strong>{text.totals(totals.checkedIn, totals.points, totals.present, totals.summoned)}</strong>
        <br />
        {text.open(totals.absentUnclassified, totals.unknown)}
      </p>
      <LockBar {...props} totals={totals} />
      <Group gap="xs" grow>
        <TextInput
          size="sm"
          label={text.search}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <NativeSelect
          size="sm"
          label={text.filter}
          value={filter}
          onChange={({ currentTarget }) => setFilter(ROLL_FILTERS.find((one) => one === currentTarget.value) ?? 'all')}
          data={ROLL_FILTERS.map((value) => ({ value, label: text.filters[value] }))}
        />
      </Group>
      {rows.length === 0 ? <p className="quiet">{text.none}</p> : <RollTable rows={rows} onOpen={setOpenId} />}
      {open !== undefined && <PointDialog {...props} point={open} onClose={() => setOpenId(null)} />}
    </div>
  );
};
