import { Button } from '@mantine/core';
import type { IssuedSession } from '@diemcau/session';
import { useState } from 'react';
import { hourText } from '../../../time/format.js';
import { text } from './text.js';

interface Props {
  readonly session: IssuedSession;
  readonly onOpen: () => void;
}

/** The service was away: asks for what it missed, until something was entered for that time, or nothing is to be. */
export const OutageBanner = ({ session, onOpen }: Props): React.ReactNode => {
  const [passed, setPassed] = useState(0);
  const { outages, notes } = session.outage;
  const open = outages.findLast(
    ({ from, to }) => from > passed && !notes.some(({ occurredAt }) => from <= occurredAt && occurredAt <= to),
  );
  if (open === undefined) return null;
  return (
    <div className="outage-banner" role="status">
      <strong>{text.banner(hourText(open.from), hourText(open.to))}</strong>
      <Button size="xs" onClick={onOpen}>
        {text.open}
      </Button>
      <Button size="xs" variant="default" onClick={() => setPassed(open.from)}>
        {text.nothing}
      </Button>
    </div>
  );
};
