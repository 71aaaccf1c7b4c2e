import { useState } from 'react';
import { text } from '../text.js';
import { allowSound, isQuiet, setQuiet, sound } from './tone.js';

/** Tones and shaking, on or off; turning them on lets hear what they are like. */
export const ToneSwitch = (): React.ReactNode => {
  const [on, setOn] = useState(() => !isQuiet());
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={({ target: { checked } }) => {
          setQuiet(!checked);
          setOn(checked);
          allowSound();
          if (checked) sound('deck');
        }}
      />
      <span>{text.tone}</span>
    </label>
  );
};
