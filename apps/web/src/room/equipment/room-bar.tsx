import { useState } from 'react';
import type { SeatKind } from '../../media/media-ticket.js';
import type { ScreenParts } from '../screen/screen-parts.js';
import { text } from '../text.js';
import { EquipmentPanel } from './equipment-panel.js';
import { FullScreenButton } from './full-screen-button.js';
import { useIdle } from './use-idle.js';

interface Props extends ScreenParts {
  readonly kind: SeatKind;
}

/** All that may be pressed on a television; it goes away while nobody touches the machine. */
export const RoomBar = (props: Props): React.ReactNode => {
  const [open, setOpen] = useState(false);
  const idle = useIdle();
  return (
    <aside className="room-bar" data-idle={idle && !open} aria-label={text.bar.heading}>
      {open && <EquipmentPanel {...props} />}
      <div className="room-buttons">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {text.bar.equipment}
        </button>
        <FullScreenButton />
      </div>
    </aside>
  );
};
