import { dateText, dayOf } from '@diemcau/planning';
import { Button, Group, Modal, SimpleGrid, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../../../live/http.js';
import { hourText } from '../../../time/format.js';
import { typedMoment } from '../../../time/typed.js';
import { DialogEnds } from '../dialog-ends.js';
import { sendCommand } from '../send-command.js';
import type { SectionProps } from '../section-props.js';
import { text } from './text.js';

const ACTS = ['hall', 'reschedule', 'postpone', 'cancel'] as const;
type Act = (typeof ACTS)[number];

interface Correction {
  readonly act: Act;
  readonly reason: string;
  readonly hall: string;
  readonly startsAt: number | null;
  readonly endsAt: number | null;
}

const useCorrect = (sessionId: string, onDone: () => void) => {
  const kept = useQueryClient();
  return useMutation({
    mutationFn: async ({ act, reason, hall, startsAt, endsAt }: Correction): Promise<void> => {
      if (act === 'hall') return sendCommand(sessionId, 'ChangeHall', { hall, reason });
      const hours = act === 'reschedule' ? { startsAt, endsAt } : {};
      await post(`/api/sessions/${sessionId}/${act}`, { ...hours, reason }, 'account');
    },
    onSuccess: () => {
      onDone();
      void kept.invalidateQueries({ queryKey: ['sessions', sessionId] });
      void kept.invalidateQueries({ queryKey: ['conferences'] });
    },
  });
};

const field = (label: string, value: string, set: (value: string) => void): React.ReactNode => (
  <TextInput label={label} value={value} maxLength={300} onChange={({ currentTarget }) => set(currentTarget.value)} />
);

interface DialogProps extends SectionProps {
  readonly act: Act;
  readonly onClose: (isDone: boolean) => void;
}

const CorrectionDialog = ({ sessionId, session, act, onClose }: DialogProps): React.ReactNode => {
  const [reason, setReason] = useState('');
  const [hall, setHall] = useState(session.hall);
  const [date, setDate] = useState(dateText(dayOf(session.startsAt)));
  const [from, setFrom] = useState(hourText(session.startsAt));
  const [to, setTo] = useState(hourText(session.endsAt));
  const [startsAt, endsAt] = [typedMoment(date, from), typedMoment(date, to)];
  const correct = useCorrect(sessionId, () => onClose(true));
  const badHours = act === 'reschedule' && (startsAt === null || endsAt === null);
  const { back } = text.corrections;
  return (
    <Modal
      opened
      onClose={() => onClose(false)}
      title={text.corrections[act]}
      closeButtonProps={{ 'aria-label': back }}
    >
      <div className="stacked">
        {act === 'hall' && field(text.info.hall, hall, setHall)}
        {act === 'reschedule' && (
          <SimpleGrid cols={3}>
            {field(text.info.date, date, setDate)}
            {field(text.info.starts, from, setFrom)}
            {field(text.info.ends, to, setTo)}
          </SimpleGrid>
        )}
        {badHours && <p role="alert">{text.info.badTime}</p>}
        {field(text.corrections.reason, reason, setReason)}
        <DialogEnds
          cancel={back}
          act={text.corrections[act]}
          disabled={reason.trim() === '' || badHours}
          doing={correct}
          onCancel={() => onClose(false)}
          onAct={() => correct.mutate({ act, reason, hall, startsAt, endsAt })}
          cautious={act === 'cancel' || act === 'postpone'}
        />
      </div>
    </Modal>
  );
};

/** What may still change once the invitation is out; each with its reason, and told to the points. */
export const CorrectionsSection = (props: SectionProps): React.ReactNode => {
  const [act, setAct] = useState<Act | null>(null);
  const [isDone, setDone] = useState(false);
  const close = (done: boolean): void => {
    setAct(null);
    setDone(done);
  };
  return (
    <>
      <Group>
        {ACTS.map((one) => (
          <Button key={one} variant="default" onClick={() => setAct(one)}>
            {text.corrections[one]}
          </Button>
        ))}
      </Group>
      {isDone && <p role="status">✓ {text.corrections.done}</p>}
      {act !== null && <CorrectionDialog {...props} act={act} onClose={close} />}
    </>
  );
};
