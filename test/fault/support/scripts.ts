import type { Ack } from '@diemcau/contract';
import { type AttendanceReport, tableEntries } from '@diemcau/session';
import type { LiveClient, PreparedPoint } from '@diemcau/testing';
import { randomUUID } from 'node:crypto';
import type { NextCommand } from './traffic.js';

const SUMMONED = 20;

/** Absolute figures that differ from one report to the next. */
const reportOf = (turn: number): AttendanceReport => {
  const present = turn % SUMMONED;
  const absences = { absentExcused: 0, absentUnexcused: 0, absentUnclassified: SUMMONED - present };
  return { present, substitutes: 0, ...absences, guests: turn % 3, reason: '', named: [] };
};

type Send = () => Promise<Ack>;

/** What a command is made of must not change when it is sent again, so it is made once for each id. */
const once = (make: (turn: number, cmdId: string) => Send): NextCommand => {
  let current: { readonly cmdId: string; readonly send: Send } | null = null;
  return (turn, cmdId) => {
    if (current?.cmdId !== cmdId) current = { cmdId, send: make(turn, cmdId) };
    return current.send();
  };
};

/** An operator's morning: checks in, corrects the figures again and again, asks for help, asks for the floor and takes it back. */
export const operatorScript = (client: LiveClient, { pointId, unitId }: PreparedPoint): NextCommand => {
  let entryId: string | null = null;
  return once((turn, cmdId) => {
    const roll = { pointId, units: [{ unitId, report: reportOf(turn + 1) }] };
    if (turn === 0) return () => client.send('CheckIn', roll, { cmdId });
    if (turn % 10 === 4) {
      const ticket = { incidentId: randomUUID(), pointId, kind: 'cannot_hear', note: 'Tiếng nhỏ' } as const;
      return () => client.send('RaiseTicket', ticket, { cmdId });
    }
    if (turn % 10 === 6) {
      entryId = randomUUID();
      const speakers = [{ name: 'Đ/c Hoàng Thị Lan', position: 'Chủ tịch' }];
      const about = { onBehalfOf: null, topic: 'Ý kiến' };
      const request = { entryId, pointId, kind: 'speech', speakers, ...about } as const;
      return () => client.send('RequestFloor', request, { cmdId });
    }
    if (turn % 10 === 8 && entryId !== null) {
      const withdrawn = { entryId };
      return () => client.send('WithdrawRequest', withdrawn, { cmdId });
    }
    return () => client.send('ReportAttendance', roll, { cmdId });
  });
};

/** The desk takes the oldest open call for help, and then resolves it. */
export const deskScript = (client: LiveClient): NextCommand =>
  once((turn, cmdId) => {
    const { state } = client;
    const all = state.status === 'issued' ? tableEntries(state.incidents.incidents) : [];
    const open = all.map(([, incident]) => incident).find((incident) => incident.closedAt === null);
    const incidentId = open?.id ?? 'none';
    return turn % 2 === 0
      ? () => client.send('TakeIncident', { incidentId }, { cmdId })
      : () => client.send('ResolveIncident', { incidentId, resolution: 'Đã chỉnh âm lượng' }, { cmdId });
  });
