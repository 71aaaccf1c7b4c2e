import type { ConferencesAnswer } from '@diemcau/contract';
import { Button, Group, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../../../live/http.js';
import { Loaded } from '../loaded.js';
import { conferenceGroups, overlapOf } from './conference-groups.js';
import { ConferenceLine } from './conference-line.js';
import { CreateDialog } from './create-dialog.js';
import { TemplateCards } from './template-cards.js';
import { text } from './text.js';

const TYPED_MS = 200;
const PAGE = 100;

/** O1: conferences by how near they are, and the way to a new one. */
export const ListPage = (): React.ReactNode => {
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), TYPED_MS);
  const [templateId, setTemplateId] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  const query = useQuery({
    queryKey: ['conferences', 'list', words],
    placeholderData: keepPreviousData,
    queryFn: () =>
      get<ConferencesAnswer>(
        `/api/conferences?limit=${PAGE}${words === '' ? '' : `&q=${encodeURIComponent(words)}`}`,
        'account',
      ),
  });
  const create = (id: string | null): void => {
    setTemplateId(id);
    setCreating(true);
  };
  const now = Date.now();
  return (
    <>
      <Group justify="space-between" align="end" mb="md">
        <h1>{text.heading}</h1>
        <Button size="md" onClick={() => create(null)}>
          {text.create}
        </Button>
      </Group>
      <TextInput
        type="search"
        label={text.search}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        maxLength={100}
      />
      <Loaded query={query}>
        {({ conferences }) => {
          if (conferences.length === 0)
            return words === '' ? <TemplateCards onChosen={create} /> : <p role="status">{text.nothingFound}</p>;
          return conferenceGroups(conferences, now).map(({ name, rows }) => (
            <section key={name} aria-labelledby={`group-${name}`}>
              <h2 id={`group-${name}`}>{text.groups[name]}</h2>
              <ul className="conferences">
                {rows.map((row) => (
                  <ConferenceLine
                    key={row.id}
                    row={row}
                    now={now}
                    overlap={name === 'past' ? null : overlapOf(row, conferences)}
                  />
                ))}
              </ul>
            </section>
          ));
        }}
      </Loaded>
      {creating && <CreateDialog templateId={templateId} onClose={() => setCreating(false)} />}
    </>
  );
};
