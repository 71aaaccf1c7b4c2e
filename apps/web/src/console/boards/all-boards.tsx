import type { BoardChoice } from '@diemcau/session';
import { Button, Title } from '@mantine/core';
import { LayoutChoice } from './layout-choice.js';
import { text } from './text.js';

interface Props {
  readonly choice: BoardChoice;
  readonly now: number;
  readonly onShow: (choice: BoardChoice) => void;
  readonly onIdentify: () => void;
}

/** What is chosen for every board at once. */
export const AllBoards = ({ choice, now, onShow, onIdentify }: Props): React.ReactNode => (
  <div className="board-card">
    <div className="board-head">
      <Title order={3} size="h4">
        {text.all.heading}
      </Title>
      <span className="quiet">{text.all.note}</span>
    </div>
    <LayoutChoice choice={choice} of={text.all.heading} now={now} onShow={onShow} />
    <div className="board-acts">
      <Button variant="default" onClick={onIdentify}>
        {text.all.identify}
      </Button>
    </div>
  </div>
);
