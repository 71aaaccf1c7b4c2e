import { Modal, SimpleGrid } from '@mantine/core';
import { groupsOf } from './groups.js';
import type { PaneProps } from './pane-props.js';
import { text } from './text.js';

interface Props extends Pick<PaneProps, 'session' | 'presence'> {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** All points by group, the most troubled group first. */
export const Wall = ({ session, presence, opened, onClose }: Props): React.ReactNode => (
  <Modal
    opened={opened}
    onClose={onClose}
    title={text.wall}
    size="90%"
    closeButtonProps={{ 'aria-label': text.close, size: 'xl' }}
  >
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
      {opened &&
        groupsOf(session, presence, text.noGroup).map(({ name, points, checkedIn, online, lost }) => (
          <section key={name} className="group" data-trouble={lost.length > 0}>
            <h3>{name}</h3>
            <p>{text.groupPresent(checkedIn, points)}</p>
            <p className="quiet">{text.groupOnline(online)}</p>
            {lost.length > 0 && (
              <details>
                <summary>{text.groupLost(lost.length)}</summary>
                {lost.join(', ')}
              </details>
            )}
          </section>
        ))}
    </SimpleGrid>
  </Modal>
);
