import type { PointSetSummaryView } from '@diemcau/contract';
import { Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DialogEnds } from '../../dialog-ends.js';
import { post } from '../../../../live/http.js';
import { KEPT } from '../queries.js';
import { text } from '../text.js';
import { EMPTY_RULE, RuleForm, type SetRule } from './rule-form.js';

interface Props {
  readonly chosen: ReadonlySet<string>;
  readonly onClose: () => void;
}

/** A name for what is chosen, or for a rule that follows the registry. */
export const SaveSetDialog = ({ chosen, onClose }: Props): React.ReactNode => {
  const client = useQueryClient();
  // Units without a point cannot be in a set before they have one.
  const pointIds = [...chosen].filter((key) => !key.startsWith(':'));
  const [name, setName] = useState('');
  const [kind, setKind] = useState<'listed' | 'rule'>('listed');
  const [rule, setRule] = useState<SetRule>(EMPTY_RULE);
  const store = useMutation({
    mutationFn: () => {
      const members = kind === 'listed' ? { kind, pointIds } : { kind, rule };
      return post<PointSetSummaryView>('/api/point-sets', { name, members }, 'account');
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: KEPT.sets });
      onClose();
    },
  });
  const { sets } = text;
  const hasMembers = kind === 'listed' ? pointIds.length > 0 : Object.values(rule).some((part) => part !== null);
  return (
    <Modal opened onClose={onClose} title={sets.heading} closeButtonProps={{ 'aria-label': sets.close }}>
      <Stack>
        <TextInput
          label={sets.name}
          description={sets.nameHint}
          required
          maxLength={120}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Radio.Group label={sets.kind} value={kind} onChange={(value) => setKind(value === 'rule' ? 'rule' : 'listed')}>
          <Stack gap="xs" mt="xs">
            <Radio value="listed" label={sets.listed(pointIds.length)} />
            <Radio value="rule" label={sets.rule} />
          </Stack>
        </Radio.Group>
        {kind === 'rule' && <RuleForm rule={rule} onChange={setRule} />}
        <DialogEnds
          cancel={sets.cancel}
          act={sets.store}
          doing={store}
          onCancel={onClose}
          onAct={() => store.mutate()}
          disabled={name.trim() === '' || !hasMembers}
        />
      </Stack>
    </Modal>
  );
};
