import './find-point.css';
import { Button, Group, Modal, TextInput } from '@mantine/core';
import { FoundRow } from './found-row.js';
import { text } from './text.js';
import { type FinderProps, useFinder } from './use-finder.js';

const countText = (shown: number, matches: number, typed: string): string => {
  if (matches === 0) return typed === '' ? '' : text.none;
  return matches > shown ? text.more(matches - shown) : text.found(matches);
};

/** Any point, registered or not, is found by a few letters and called by Enter. */
const Finder = (props: FinderProps): React.ReactNode => {
  const { typed, type, live, matches, shown, place, chosen, choose, call, register } = useFinder(props);
  const name = shown[chosen]?.point.name;
  const keyDown = (event: React.KeyboardEvent): void => {
    // Enter ends a composed word before it means anything else.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step !== undefined) choose(chosen + step);
    else if (event.shiftKey) register?.();
    else call?.();
  };
  return (
    <div className="finder">
      <TextInput
        label={text.label}
        description={text.hint}
        value={typed}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={keyDown}
        data-autofocus
        // The window's own focus comes a moment later, and the first letter with it.
        autoFocus
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls="found-points"
        aria-activedescendant={shown.length > 0 ? `found-${chosen}` : undefined}
        autoComplete="off"
      />
      {!live && <p className="quiet">{text.notLive}</p>}
      <ol id="found-points" role="listbox" aria-label={text.title}>
        {shown.map((one, index) => (
          <FoundRow
            key={one.point.id}
            id={`found-${index}`}
            found={one}
            session={props.session}
            place={place(one.point.id)}
            chosen={index === chosen}
            onChoose={() => choose(index)}
          />
        ))}
      </ol>
      <p role="status" className="quiet">
        {countText(shown.length, matches, typed)}
      </p>
      {name !== undefined && (
        <Group justify="flex-end">
          <Button variant="default" disabled={register === null} onClick={() => register?.()}>
            {text.register(name)}
          </Button>
          <Button disabled={call === null} onClick={() => call?.()}>
            {text.call(name)}
          </Button>
        </Group>
      )}
    </div>
  );
};

/** The window that Ctrl+K opens. */
export const PointFinder = ({ opened, ...props }: FinderProps & { readonly opened: boolean }): React.ReactNode => (
  <Modal
    opened={opened}
    onClose={props.onClose}
    title={text.title}
    closeButtonProps={{ 'aria-label': text.close }}
    size="xl"
    yOffset="3rem"
    transitionProps={{ duration: 0 }}
  >
    <Finder {...props} />
  </Modal>
);
