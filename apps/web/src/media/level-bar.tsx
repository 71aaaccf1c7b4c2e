import './level-bar.css';
import { useEffect, useRef, useState } from 'react';
import { measureSound } from './sound-level.js';

interface Props {
  readonly track: MediaStreamTrack;
  readonly name: string;
  /** Said when nothing at all comes out of the device. */
  readonly silent: string;
}

/** How loud a microphone is. Drawn past React: it moves ten times a second. */
export const LevelBar = ({ track, name, silent }: Props): React.ReactNode => {
  const bar = useRef<HTMLMeterElement>(null);
  const [isSilent, setSilent] = useState(false);
  useEffect(
    () =>
      measureSound(track, (sound) => {
        if (bar.current !== null) bar.current.value = sound.level;
        setSilent(sound.silent);
      }),
    [track],
  );
  return (
    <div className="level">
      <meter ref={bar} min={0} max={1} aria-label={name} />
      <p role="status" className="level-silent">
        {isSilent ? silent : ''}
      </p>
    </div>
  );
};
