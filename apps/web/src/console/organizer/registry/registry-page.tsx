import './registry.css';
import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { FileTools } from '../imports/file-tools.js';
import { useRegistry } from '../points/queries.js';
import { VirtualList } from '../virtual-list.js';
import { hasContact } from './point-form-fields.js';
import { RegistryDialog } from './registry-dialog.js';
import { RegistryRow } from './registry-row.js';
import { text } from './text.js';
import { useFoundPoints } from './use-found-points.js';

const ROW_PX = 56;

/** /quan-tri/diem-cau: all points that are known, whom to telephone, and what is missing. */
export const RegistryPage = (): React.ReactNode => {
  const { data: registry = [], isPending, isError, refetch } = useRegistry();
  const [words, setWords] = useState('');
  const [group, setGroup] = useState<string | null>(null);
  const [missingOnly, setMissingOnly] = useState(false);
  const [edited, setEdited] = useState<{ readonly pointId: string | null } | null>(null);
  const groups = useMemo(() => [...new Set(registry.flatMap((point) => point.group ?? []))], [registry]);
  const shown = useFoundPoints(registry, { words, group, missingOnly });
  const missing = registry.filter((point) => !hasContact(point)).length;
  return (
    <div className="registry">
      <h1>{text.heading}</h1>
      <p className="quiet">{text.intro}</p>
      <div className="points-tools">
        <TextInput
          className="points-grow"
          label={text.search}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Select
          label={text.group}
          placeholder={text.all}
          clearable
          searchable
          data={groups}
          value={group}
          onChange={setGroup}
        />
        <Button onClick={() => setEdited({ pointId: null })}>{text.add}</Button>
        <FileTools />
      </div>
      <Checkbox
        label={text.missingOnly(missing)}
        checked={missingOnly}
        onChange={(event) => setMissingOnly(event.currentTarget.checked)}
      />
      {isPending && <p role="status">{text.loading}</p>}
      {isError && (
        <p role="alert">
          {text.failed} <Button onClick={() => void refetch()}>{text.again}</Button>
        </p>
      )}
      {!isPending && !isError && (
        <p role="status">{registry.length === 0 ? text.empty : text.found(shown.length, registry.length)}</p>
      )}
      {shown.length > 0 && (
        <VirtualList label={text.heading} items={shown} rowPx={ROW_PX} keyOf={({ id }) => id}>
          {(point) => <RegistryRow point={point} onEdit={() => setEdited({ pointId: point.id })} />}
        </VirtualList>
      )}
      {edited !== null && <RegistryDialog pointId={edited.pointId} onClose={() => setEdited(null)} />}
    </div>
  );
};
