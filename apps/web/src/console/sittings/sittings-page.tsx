import type { CalendarAnswer } from '@diemcau/contract';
import { Alert, Button, Loader, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { dayOf } from '@diemcau/planning';
import { useCallback, useEffect, useState } from 'react';
import { get } from '../../live/http.js';
import { hourText } from '../../time/format.js';
import { text as strip } from '../../strip/text.js';
import { text } from '../text.js';

type Sitting = CalendarAnswer['sittings'][number];
type Found = readonly Sitting[] | 'loading' | 'failed';

const DAY_MS = 86_400_000;

/** Sittings of yesterday to tomorrow: one may last past midnight, and some come the evening before. */
const load = async (now: number): Promise<readonly Sitting[]> => {
  const query = `from=${dayOf(now - DAY_MS)}&to=${dayOf(now + DAY_MS)}`;
  const { sittings } = await get<CalendarAnswer>(`/api/calendar?${query}`, 'account');
  return sittings.filter(({ status }) => status !== 'draft' && status !== 'cancelled');
};

const statusText = (status: Sitting['status']): string =>
  status in strip.phase ? strip.phase[status as keyof typeof strip.phase] : '';

/** Which sitting the seat is taken in. */
export const SittingsPage = ({ onChosen }: { readonly onChosen: (sessionId: string) => void }): React.ReactNode => {
  const [found, setFound] = useState<Found>('loading');
  const look = useCallback((): void => {
    setFound('loading');
    load(Date.now()).then(setFound, () => setFound('failed'));
  }, []);
  useEffect(look, [look]);
  return (
    <main className="narrow">
      <Title order={1} size="h2">
        {text.sittings.heading}
      </Title>
      {found === 'loading' && <Loader />}
      {found === 'failed' && (
        <Alert color="red" role="alert" title={text.sittings.failed}>
          <Button onClick={look}>{text.sittings.again}</Button>
        </Alert>
      )}
      {found instanceof Array && found.length === 0 && <Text>{text.sittings.empty}</Text>}
      <Stack>
        {found instanceof Array &&
          found.map(({ id, conferenceTitle, title, startsAt, hall, points, status }) => (
            <UnstyledButton key={id} className="sitting" onClick={() => onChosen(id)}>
              <Text fw={700}>{conferenceTitle}</Text>
              <Text>
                {title} · {hourText(startsAt)} · {statusText(status)}
              </Text>
              <Text c="dimmed">
                {hall} · {text.sittings.points(points)}
              </Text>
            </UnstyledButton>
          ))}
      </Stack>
    </main>
  );
};
