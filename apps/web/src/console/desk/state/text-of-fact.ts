import { text } from '../text.js';
import type { PointFact } from './point-fact.js';

const yesNo = (is: boolean): string => (is ? '✓' : '–');

/** What the point's microphone may do, what the media server lets it, and whether it is heard. */
const microphoneOf = ({ seat, receipt }: PointFact): Readonly<Record<'wanted' | 'applied' | 'sounding', string>> => ({
  wanted: yesNo(seat?.wanted?.sources.includes('microphone') ?? false),
  applied: yesNo(seat?.applied?.sources.includes('microphone') ?? false),
  sounding: receipt === null ? '–' : receipt.stage === 'sounding' ? '✓' : receipt.red ? '✕' : '…',
});

/** The columns of a point, as words; the same on the screen and in the file. */
export const wordsOf = (fact: PointFact): Readonly<Record<keyof typeof text.columns, string>> => ({
  ...microphoneOf(fact),
  name: fact.point.name,
  group: fact.group ?? text.noGroup,
  state: text.states[fact.state],
  line: text.presence[fact.presence],
  attendance: fact.checkedIn ? text.checkedIn : text.notCheckedIn,
  step: fact.declined ? text.declined : text.steps[fact.step],
  mode: text.modes[fact.point.mode],
  contact: fact.contact === null ? '' : [fact.contact.name, fact.contact.phone].filter(Boolean).join(' · '),
});
