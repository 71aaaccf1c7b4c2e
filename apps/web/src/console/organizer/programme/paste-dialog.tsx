import type { PasteProgrammeView } from '@diemcau/contract';
import { type AgendaItem, conferenceProfile, type Profile } from '@diemcau/session';
import { Button, Group, Modal, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { newId } from '../../../live/new-id.js';
import { problemText } from '../problem-text.js';
import { PastePreview } from './paste-preview.js';
import { text } from './text.js';
import { type PasteMode as Mode, usePasteLook } from './use-paste-look.js';

interface Props {
  readonly sessionId: string;
  readonly onApply: (agenda: readonly AgendaItem[]) => void;
  readonly onClose: () => void;
}

type ReadProfile = PasteProgrammeView['items'][number]['profile'];

/** What a line says of its rules over those of a conference. */
const profileOf = ({ name, mode, maxSpeakers, limits, maxTurns }: ReadProfile): Profile => ({
  name: name ?? conferenceProfile.name,
  mode: mode ?? conferenceProfile.mode,
  maxSpeakers: maxSpeakers ?? conferenceProfile.maxSpeakers,
  limits: limits ?? conferenceProfile.limits,
  maxTurns: maxTurns ?? conferenceProfile.maxTurns,
});

const itemsOf = ({ items }: PasteProgrammeView): readonly AgendaItem[] =>
  items.map(({ id = newId(), profile, ...item }) => ({ ...item, id, profile: profileOf(profile) }));

/** A programme copied from a table: looked at first, then applied. */
export const PasteDialog = ({ sessionId, onApply, onClose }: Props): React.ReactNode => {
  const [pasted, setPasted] = useState('');
  const [mode, setMode] = useState<Mode>('merge');
  const look = usePasteLook(sessionId, pasted);
  const found = look.data;
  const choose = (wanted: string): void => {
    const as = wanted === 'replace' ? 'replace' : 'merge';
    setMode(as);
    if (found !== undefined) look.mutate({ columns: found.columns, as });
  };
  const apply = (): void => {
    if (found !== undefined) onApply(itemsOf(found));
    onClose();
  };
  const { title } = text.pasting;
  return (
    <Modal opened onClose={onClose} title={title} size="xl" closeButtonProps={{ 'aria-label': text.close }}>
      <div className="stacked">
        <p>{text.pasting.lead}</p>
        <Textarea
          label={text.pasting.area}
          value={pasted}
          minRows={6}
          maxRows={12}
          autosize
          maxLength={100_000}
          onChange={({ currentTarget: { value } }) => setPasted(value)}
        />
        <Radio.Group label={text.pasting.mode} value={mode} onChange={choose}>
          <Group mt="xs">
            <Radio value="merge" label={text.pasting.merge} />
            <Radio value="replace" label={text.pasting.replace} />
          </Group>
        </Radio.Group>
        {look.isError && <p role="alert">{problemText(look.error)}</p>}
        {found !== undefined && (
          <PastePreview found={found} onColumns={(columns) => look.mutate({ columns, as: mode })} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text.close}
          </Button>
          <Button
            variant={found === undefined ? 'filled' : 'default'}
            loading={look.isPending}
            disabled={pasted.trim() === ''}
            onClick={() => look.mutate({ columns: null, as: mode })}
          >
            {text.pasting.look}
          </Button>
          {found !== undefined && (
            <Button disabled={found.items.length === 0} onClick={apply}>
              {text.pasting.apply(found.items.length)}
            </Button>
          )}
        </Group>
      </div>
    </Modal>
  );
};
