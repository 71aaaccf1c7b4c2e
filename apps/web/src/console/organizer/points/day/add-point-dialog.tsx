import { Button, Group, Modal, NumberInput, Radio, Select, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DialogEnds } from '../../dialog-ends.js';
import { LinkCard } from '../../links/link-card.js';
import { type PlanPointView, useRegistry } from '../queries.js';
import { NewPointFields } from './new-point-fields.js';
import { text } from './text.js';
import { type LatePointDraft, NO_LATE_POINT, useLatePoint, whole } from './use-late-point.js';

interface Props {
  readonly sessionId: string;
  readonly points: readonly PlanPointView[];
  readonly onClose: () => void;
}

interface FormProps extends Props {
  readonly adding: ReturnType<typeof useLatePoint>;
}

const AddPointForm = ({ points, adding, onClose }: FormProps): React.ReactNode => {
  const { data: registry = [] } = useRegistry();
  const [draft, setDraft] = useState<LatePointDraft>(NO_LATE_POINT);
  const set = (changed: Partial<LatePointDraft>): void => setDraft({ ...draft, ...changed });
  const present = new Set(points.map(({ id }) => id));
  const others = registry.filter(({ id }) => !present.has(id)).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Stack>
      <Radio.Group
        aria-label={text.addHeading}
        value={draft.kind}
        onChange={(kind) => set({ kind: kind === 'new' ? 'new' : 'known' })}
      >
        <Group>
          <Radio value="known" label={text.known} />
          <Radio value="new" label={text.new} />
        </Group>
      </Radio.Group>
      {draft.kind === 'known' ? (
        <Select
          label={text.which}
          searchable
          limit={100}
          data={others}
          value={draft.pointId}
          onChange={(pointId) => set({ pointId })}
        />
      ) : (
        <NewPointFields draft={draft} points={points} onChange={set} />
      )}
      <NumberInput
        label={text.summoned}
        min={0}
        allowDecimal={false}
        value={draft.summoned}
        onChange={(value) => set({ summoned: Number(value) || 0 })}
      />
      <Textarea
        label={text.reason}
        description={text.reasonAdd}
        required
        maxLength={500}
        value={draft.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <DialogEnds
        cancel={text.cancel}
        act={text.addDo}
        doing={adding}
        disabled={!whole(draft)}
        onCancel={onClose}
        onAct={() => adding.mutate(draft)}
      />
    </Stack>
  );
};

/** A point that comes after the invitation: registered or new, and its link at once. */
export const AddPointDialog = (props: Props): React.ReactNode => {
  const { sessionId, onClose } = props;
  const adding = useLatePoint(sessionId);
  const link = adding.data?.link;
  return (
    <Modal opened onClose={onClose} title={text.addHeading} size="lg" closeButtonProps={{ 'aria-label': text.close }}>
      {link === undefined ? (
        <AddPointForm {...props} adding={adding} />
      ) : (
        <Stack>
          <p role="status" className="points-lines">
            {text.added(link.label)}
          </p>
          <LinkCard link={link} />
          <Button onClick={onClose}>{text.close}</Button>
        </Stack>
      )}
    </Modal>
  );
};
