import type { BoardChoice, BoardLayout } from '@diemcau/session';
import { Button, NativeSelect, NumberInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { text } from './text.js';

interface Props {
  /** What is shown now, as the service knows it. */
  readonly choice: BoardChoice;
  /** Whose choice it is, for those who do not see where it stands. */
  readonly of: string;
  readonly now: number;
  readonly onShow: (choice: BoardChoice) => void;
}

const MINUTE_MS = 60_000;
const LONGEST = 300;

/** One of the layouts, with the words or the end that it needs. */
export const LayoutChoice = ({ choice, of, now, onShow }: Props): React.ReactNode => {
  const [layout, setLayout] = useState<BoardLayout>(choice.layout);
  const [message, setMessage] = useState(choice.message);
  const [minutes, setMinutes] = useState<number | string>('');
  const until = layout === 'break' && typeof minutes === 'number' && minutes > 0 ? now + minutes * MINUTE_MS : null;
  return (
    <form
      className="layout-choice"
      onSubmit={(event) => {
        event.preventDefault();
        onShow({ layout, message: layout === 'notice' ? message : '', until });
      }}
    >
      <NativeSelect
        label={text.layout.label}
        aria-label={text.board.of(text.layout.label, of)}
        data={Object.entries(text.layout.names).map(([value, label]) => ({ value, label }))}
        value={layout}
        onChange={(event) => setLayout(event.currentTarget.value as BoardLayout)}
      />
      {layout === 'notice' && (
        <Textarea
          className="grows"
          label={text.layout.message}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={LONGEST}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
        />
      )}
      {layout === 'break' && (
        <NumberInput
          label={text.layout.minutes}
          description={text.layout.minutesHint}
          min={1}
          max={240}
          allowDecimal={false}
          hideControls
          value={minutes}
          onChange={setMinutes}
        />
      )}
      <Button type="submit" aria-label={text.board.of(text.layout.show, of)}>
        {text.layout.show}
      </Button>
    </form>
  );
};
