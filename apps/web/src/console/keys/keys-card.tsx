import './keys.css';
import { Button, Group, Modal } from '@mantine/core';
import { useRef } from 'react';
import { printPart } from '../print/print-part.js';
import { type KeyBinding, keyText } from './key-binding.js';
import { text } from './text.js';

interface Props {
  readonly bindings: readonly KeyBinding[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** All keys on one page, to read or to print and lay beside the keyboard. */
export const KeysCard = ({ bindings, opened, onClose }: Props): React.ReactNode => {
  const card = useRef<HTMLDivElement>(null);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={text.title}
      closeButtonProps={{ 'aria-label': text.close }}
      size="lg"
    >
      <div className="keys-card print-part" ref={card}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.key}</th>
              <th scope="col">{text.does}</th>
            </tr>
          </thead>
          <tbody>
            {bindings.map((binding) => (
              <tr key={keyText(binding)}>
                <td>
                  <kbd>{keyText(binding)}</kbd>
                </td>
                <td>{binding.label}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{text.note}</p>
      </div>
      <Group justify="flex-end">
        <Button onClick={() => printPart(card.current)}>{text.print}</Button>
      </Group>
    </Modal>
  );
};
