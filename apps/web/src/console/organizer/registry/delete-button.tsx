import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { text } from './text.js';

interface Props {
  readonly name: string;
  readonly removing: boolean;
  readonly onDelete: () => void;
}

/** A point leaves the registry after a second press that names it. */
export const DeleteButton = ({ name, removing, onDelete }: Props): React.ReactNode => {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Button variant="subtle" onClick={() => setAsked(true)}>
        {text.delete}
      </Button>
    );
  return (
    <Group role="alert">
      <span>{text.deleteSure(name)}</span>
      <Button variant="default" autoFocus onClick={() => setAsked(false)}>
        {text.cancel}
      </Button>
      <Button variant="default" loading={removing} onClick={onDelete}>
        {text.deleteDo}
      </Button>
    </Group>
  );
};
