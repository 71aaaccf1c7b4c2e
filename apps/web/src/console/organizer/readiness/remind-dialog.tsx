import type { RemindersView } from '@diemcau/contract';
import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../../../live/http.js';
import { dayTimeText } from '../day-time-text.js';
import { copyText } from '../../../clipboard/copy-text.js';
import { KEPT } from '../points/queries.js';
import { useConference } from '../use-conference.js';
import { reminderText } from './reminder-text.js';
import { text } from './text.js';

interface Props {
  readonly conferenceId: string;
  readonly sessionId: string;
  readonly onClose: () => void;
}

/** What is owed and by whom, each as a message to be pasted into the group of those points. */
export const RemindDialog = ({ conferenceId, sessionId, onClose }: Props): React.ReactNode => {
  const conference = useConference(conferenceId).data?.title ?? '';
  const { data, isError } = useQuery({
    queryKey: [...KEPT.session(sessionId), 'reminders'],
    queryFn: () => get<RemindersView>(`/api/sessions/${sessionId}/reminders`, 'account'),
  });
  const [word, setWord] = useState('');
  const copy = async (message: string): Promise<void> =>
    setWord((await copyText(message)) ? text.copied : text.copyFailed);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={text.remindHeading}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack>
        <p role="status" className="points-lines">
          {word}
        </p>
        {isError && <p role="alert">{text.failed}</p>}
        {data?.reminders.length === 0 && <p>{text.remindNone}</p>}
        {data?.reminders.map((reminder) => {
          const heading = text.due(text.kinds[reminder.kind], dayTimeText(reminder.at), reminder.count);
          const message = reminderText(data, reminder, conference);
          return (
            <section key={`${reminder.kind} ${reminder.at}`} className="reminder">
              <h3>
                {heading} {reminder.overdue && <span className="points-warning">{text.overdue}</span>}
              </h3>
              <Textarea
                aria-label={heading}
                readOnly
                rows={5}
                value={message}
                onFocus={(event) => event.currentTarget.select()}
              />
              <Button size="compact-md" onClick={() => void copy(message)}>
                {text.copy}
              </Button>
            </section>
          );
        })}
      </Stack>
    </Modal>
  );
};
