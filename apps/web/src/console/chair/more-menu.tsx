import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { language, speak } from '../../words/words.js';
import { text as seat } from '../text.js';
import { Confirm, type Question } from '../confirm/confirm.js';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';
import { Wall } from './wall.js';

/** What the chair needs rarely: another chair, the groups, the other language. */
export const MoreMenu = ({ session, presence, verbs }: PaneProps): React.ReactNode => {
  const [question, setQuestion] = useState<Question | null>(null);
  const [wall, setWall] = useState(false);
  const { chairs, actingChairId } = session.plan.header;
  const handOver = (chairId: string, name: string) => (): void =>
    setQuestion({
      title: text.sure,
      explanation: text.handOverMeans(name),
      action: text.handOver(name),
      run: () => verbs.press('HandOverChair', { chairId }),
    });
  return (
    <>
      <Menu position="top-end" shadow="md">
        <Menu.Target>
          <Button size="lg" variant="default">
            {text.more}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className="big-menu">
          <Menu.Item onClick={() => setWall(true)}>{text.wall}</Menu.Item>
          {chairs
            .filter(({ id }) => id !== actingChairId)
            .map(({ id, name }) => (
              <Menu.Item key={id} onClick={handOver(id, name)}>
                {text.handOver(name)}
              </Menu.Item>
            ))}
          <Menu.Item onClick={() => speak(language === 'vi' ? 'en' : 'vi')}>{seat.seat.language}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Confirm question={question} onClose={() => setQuestion(null)} />
      <Wall session={session} presence={presence} opened={wall} onClose={() => setWall(false)} />
    </>
  );
};
