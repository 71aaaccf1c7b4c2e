import type { PrintedLink } from '../live/printed-link.js';
import { DoorPage } from './enter/door-page.js';
import { useRoomDoor } from './enter/use-room-door.js';
import { Screen } from './screen/screen.js';
import { text } from './text.js';

interface Props {
  readonly link: PrintedLink | null;
  /** The sitting whose hall this is; null for a point's room. */
  readonly hall: string | null;
}

/** Asking again changes nothing about these. */
const FINAL: readonly string[] = ['LINK_INVALID', 'LINK_REVOKED', 'LINK_EXPIRED'];

/** The television of a room: the way in, then the picture for as long as the sitting lasts. */
export const RoomPage = ({ link, hall }: Props): React.ReactNode => {
  const { at, look, problem, enter } = useRoomDoor(link, hall);
  if (typeof at === 'object') return <Screen room={at} />;
  const nowhere = link === null && hall === null;
  const said = nowhere ? 'NO_LINK' : problem;
  const final = said !== null && (nowhere || FINAL.includes(said));
  return (
    <DoorPage
      look={look}
      problem={said}
      busy={at !== 'outside'}
      action={final ? null : said === null ? text.enter.action : text.again}
      onPress={enter}
    />
  );
};
