import './delegates.css';
import { Button, TextInput } from '@mantine/core';
import { searchKey } from '@diemcau/planning';
import { useMemo, useState } from 'react';
import { type PlanPointView, useSessionPoints } from '../points/queries.js';
import type { SectionProps } from '../section-props.js';
import { VirtualList } from '../virtual-list.js';
import { DelegatesDialog } from './delegates-dialog.js';
import { text } from './text.js';

const ROW_PX = 52;

const summonedAt = ({ units }: PlanPointView): number => units.reduce((sum, { summoned }) => sum + summoned, 0);

const wordsOf = ({ name, units }: PlanPointView): string =>
  searchKey([name, ...units.map((unit) => unit.name)].join(' '));

/** Whom each point is to send, and whom it will send. */
export const DelegatesSection = ({ sessionId, session }: SectionProps): React.ReactNode => {
  const { data, isError, refetch } = useSessionPoints(sessionId);
  const [words, setWords] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const searched = useMemo(() => (data ?? []).map((point) => ({ point, words: wordsOf(point) })), [data]);
  const shown = useMemo(() => {
    const wanted = searchKey(words);
    return searched.filter((line) => line.words.includes(wanted)).map(({ point }) => point);
  }, [searched, words]);
  if (isError)
    return (
      <p role="alert">
        {text.failed} <Button onClick={() => void refetch()}>{text.again}</Button>
      </p>
    );
  if (data === undefined) return <p role="status">{text.loading}</p>;
  if (data.length === 0) return <p className="quiet">{text.empty}</p>;
  const issued = session.status !== 'draft';
  const units = data.reduce((sum, point) => sum + point.units.length, 0);
  const summoned = data.reduce((sum, point) => sum + summonedAt(point), 0);
  const opened = data.find(({ id }) => id === open);
  return (
    <>
      <p className="points-lines">
        <strong>{text.sums(summoned, units)}</strong>
        {!issued && <span className="quiet">{text.draft}</span>}
      </p>
      <TextInput label={text.search} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      {shown.length === 0 && <p role="status">{text.nothing}</p>}
      {shown.length > 0 && (
        <div className="delegates-list">
          <VirtualList label={text.heading} items={shown} rowPx={ROW_PX} keyOf={({ id }) => id}>
            {(point) => (
              <div className="chosen-row">
                <div className="points-grow">
                  <span className="chosen-name">{point.name}</span>
                  <small className="quiet">{point.units.map(({ name }) => name).join('; ')}</small>
                </div>
                <span>{text.summoned(summonedAt(point))}</span>
                {issued && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={text.openOf(point.name)}
                    onClick={() => setOpen(point.id)}
                  >
                    {text.open}
                  </Button>
                )}
              </div>
            )}
          </VirtualList>
        </div>
      )}
      {opened !== undefined && <DelegatesDialog sessionId={sessionId} point={opened} onClose={() => setOpen(null)} />}
    </>
  );
};
