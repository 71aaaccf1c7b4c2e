import { useState } from 'react';
import type { DeviceChoice } from '../../media/own/device-choice.js';
import type { MediaParts } from './media-parts.js';
import { MEGABYTES_AN_HOUR } from './picture-cost.js';
import { text } from './text.js';

const CHOICES = ['none', 'small', 'large'] as const satisfies readonly DeviceChoice['picture'][];

/** How much of the line the picture may take. */
export const PictureChoice = ({ seat, media }: MediaParts): React.ReactNode => {
  const [chosen, setChosen] = useState(seat.own.choice.picture);
  if (media.state.kind !== 'in') return null;
  const choose = (picture: DeviceChoice['picture']): void => {
    setChosen(picture);
    seat.own.choose({ picture });
  };
  return (
    <fieldset className="picture-choice">
      <legend>{text.picture.legend}</legend>
      {CHOICES.map((picture) => (
        <label key={picture}>
          <input type="radio" name="picture" checked={chosen === picture} onChange={() => choose(picture)} />
          <span>
            {text.picture[picture]}
            <small className="quiet">{text.picture.costs(MEGABYTES_AN_HOUR[picture])}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
