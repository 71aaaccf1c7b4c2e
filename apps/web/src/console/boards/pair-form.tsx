import { Button, TextInput, Title } from '@mantine/core';
import { text } from './text.js';
import { usePairing } from './use-pairing.js';

interface Props {
  readonly sessionId: string;
  readonly onPaired: () => void;
}

/** The code that a television shows, and what it is to be called. */
export const PairForm = ({ sessionId, onPaired }: Props): React.ReactNode => {
  const { code, setCode, name, setName, faults, busy, word, pair } = usePairing(sessionId, onPaired);
  return (
    <form
      className="board-card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void pair();
      }}
    >
      <Title order={3} size="h4">
        {text.pair.heading}
      </Title>
      <div className="layout-choice">
        <TextInput
          label={text.pair.code}
          description={text.pair.codeHint}
          error={faults.code}
          inputMode="numeric"
          autoComplete="off"
          maxLength={11}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <TextInput
          className="grows"
          label={text.pair.name}
          description={text.pair.nameHint}
          error={faults.name}
          autoComplete="off"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy}>
          {text.pair.action}
        </Button>
      </div>
      <p className="board-word" role="status">
        {word}
      </p>
    </form>
  );
};
