import { Button, Group, Menu } from '@mantine/core';
import { UNDO_MUTE_MS } from '@diemcau/session';
import { useState } from 'react';
import { language, speak } from '../../../words/words.js';
import { Confirm, type Question } from '../../confirm/confirm.js';
import { text as seat } from '../../text.js';
import type { DeskProps } from '../desk-props.js';
import { text } from '../text.js';

const RUNNING: readonly string[] = ['rehearsing', 'live', 'paused'];

/** The state of the media server in one sentence, and what is pressed for everybody at once. */
export const DeskTools = ({ session, media, now, verbs: { press } }: DeskProps): React.ReactNode => {
  const [question, setQuestion] = useState<Question | null>(null);
  const { phase } = session.lifecycle.current;
  const { muteAll } = session.sound;
  const left = muteAll === null ? 0 : Math.floor((muteAll.at + UNDO_MUTE_MS - now) / 1_000);
  const server = media?.server.state ?? 'waiting';
  const ask = (action: string, explanation: string, run: () => void) => (): void =>
    setQuestion({ title: text.sure, explanation, action, run });
  return (
    <section className="desk-tools" aria-label={text.tools}>
      <p data-server={server} role="status">
        {text.server[server]}
        {media !== null && media.differs > 0 && ` · ${text.differs(media.differs)}`}
      </p>
      <Group gap="xs">
        {session.stage.name !== null && <span className="quiet">{text.onStage(session.stage.name)}</span>}
        {left > 0 && <Button onClick={() => press('UndoMuteAll', {})}>{text.undoMuteAll(left)}</Button>}
        {RUNNING.includes(phase) && (
          <Button variant="default" onClick={() => press('MuteAll', {})}>
            {text.muteAll}
          </Button>
        )}
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default">{text.tools}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {phase === 'issued' && (
              <Menu.Item onClick={() => press('StartRehearsal', {})}>{text.startRehearsal}</Menu.Item>
            )}
            {phase === 'rehearsing' && (
              <Menu.Item onClick={ask(text.endRehearsal, text.endRehearsalMeans, () => press('EndRehearsal', {}))}>
                {text.endRehearsal}
              </Menu.Item>
            )}
            {RUNNING.includes(phase) && (
              <Menu.Item
                onClick={ask(text.renewRoom, text.renewMeans, () =>
                  press('RenewMediaRoom', { reason: text.renewReason }),
                )}
              >
                {text.renewRoom}
              </Menu.Item>
            )}
            <Menu.Label>{text.stage}</Menu.Label>
            <Menu.Item onClick={() => press('SetStage', { layout: 'programme', spotlight: null })}>
              {text.stages.programme}
            </Menu.Item>
            <Menu.Item onClick={() => press('SetStage', { layout: 'grid', spotlight: null })}>
              {text.stages.grid}
            </Menu.Item>
            <Menu.Divider />
            <Menu.Item onClick={() => speak(language === 'vi' ? 'en' : 'vi')}>{seat.seat.language}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      <Confirm question={question} onClose={() => setQuestion(null)} />
    </section>
  );
};
