import type { LinkLook, MeAnswer, OtherDevices } from '@diemcau/contract';
import { useEffect, useState } from 'react';
import { HttpRefusal } from '../../live/http.js';
import type { PrintedLink } from '../../live/printed-link.js';
import { keepContact } from '../help/desk-contact.js';
import { allowSound } from '../tone/tone.js';
import { keepEntry, keptEntry } from './kept-entry.js';
import {
  cameBefore,
  followPoint,
  lookAt,
  openCode,
  openLink,
  otherDevices,
  type PointSession,
  takeOver,
} from './point-entry.js';

/** Where somebody at the door stands. */
type Door =
  | { readonly at: 'looking' }
  | { readonly at: 'outside'; readonly busy: boolean; readonly problem: string | null }
  | { readonly at: 'elsewhere'; readonly me: MeAnswer; readonly devices: OtherDevices['devices'] };

interface Entrance {
  readonly door: Door;
  /** What the link leads to; null as long as that is not known. */
  readonly look: LinkLook | null;
  readonly enter: () => void;
  readonly enterByCode: (code: string, digits: string) => void;
  readonly takeHere: () => Promise<void>;
  readonly stayOutside: () => void;
}

const OUTSIDE: Door = { at: 'outside', busy: false, problem: null };

const codeOf = (error: unknown): string => (error instanceof HttpRefusal ? error.code : 'other');

/**
 * The way in. A link alone opens nothing: it takes a press, so that robots which look at links bind no machine. A browser that is in
 * already, by its cookie, comes back without one; a reload in the middle of a speech costs no press.
 */
export const useEntrance = (
  link: PrintedLink | null,
  pressed: boolean,
  onEntered: (session: PointSession) => void,
): Entrance => {
  const [door, setDoor] = useState<Door>({ at: 'looking' });
  const [look, setLook] = useState<LinkLook | null>(null);
  const arrive = async (me: MeAnswer): Promise<void> => {
    const devices = await otherDevices(me.as);
    if (devices.length > 0) setDoor({ at: 'elsewhere', me, devices });
    else onEntered(followPoint(me));
  };
  const come = async (open: () => Promise<MeAnswer>): Promise<void> => {
    setDoor({ at: 'outside', busy: true, problem: null });
    allowSound();
    try {
      const me = await open();
      if (link === null) keepEntry(me.as);
      await arrive(me);
    } catch (error) {
      setDoor({ at: 'outside', busy: false, problem: codeOf(error) });
    }
  };
  const seen = (found: LinkLook): void => {
    if (found.contact !== null) keepContact(found.contact);
    setLook(found);
  };
  const enter = (): void => {
    if (link !== null) void come(() => openLink(link));
  };
  useEffect(() => {
    const as = link?.linkId ?? keptEntry();
    const begin = async (): Promise<void> => {
      const before = as === null ? null : await cameBefore(as).catch(() => null);
      if (before !== null && typeof before.link?.pointId === 'string') return arrive(before);
      if (link !== null) await lookAt(link).then(seen, () => undefined);
      if (pressed) enter();
      else setDoor(OUTSIDE);
    };
    void begin().catch(() => setDoor(OUTSIDE));
    // The door is passed once; who stands there does not change meanwhile.
  }, []);
  return {
    door,
    look,
    enter,
    enterByCode: (code, digits) => void come(() => openCode(code, digits)),
    takeHere: async () => {
      if (door.at !== 'elsewhere') return;
      allowSound();
      await takeOver(door.me.as);
      onEntered(followPoint(door.me));
    },
    stayOutside: () => setDoor(OUTSIDE),
  };
};
