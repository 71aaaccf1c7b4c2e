import type { LinkLook } from '@diemcau/contract';
import { useEffect, useState } from 'react';
import { HttpRefusal } from '../../live/http.js';
import type { PrintedLink } from '../../live/printed-link.js';
import { enterAgain, enterByLink, enterHall, lookAt, type Room } from './room-entry.js';

interface RoomDoor {
  readonly at: 'looking' | 'outside' | 'entering' | Room;
  readonly look: LinkLook | null;
  /** The service's code, or `other` where it did not answer. */
  readonly problem: string | null;
  readonly enter: () => void;
}

const codeOf = (error: unknown): string => (error instanceof HttpRefusal ? error.code : 'other');

/** The way in: a link takes a press, so that robots which look at links bind no machine; a browser that was in comes back without one. */
export const useRoomDoor = (link: PrintedLink | null, hall: string | null): RoomDoor => {
  const [at, setAt] = useState<RoomDoor['at']>('looking');
  const [look, setLook] = useState<LinkLook | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const come = async (open: () => Promise<Room | null>): Promise<void> => {
    setProblem(null);
    try {
      const room = await open();
      setAt(room ?? 'outside');
      if (room === null) setProblem('LINK_INVALID');
    } catch (error) {
      setProblem(codeOf(error));
      setAt('outside');
    }
  };
  useEffect(() => {
    const begin = async (): Promise<void> => {
      if (hall !== null) return come(() => enterHall(hall));
      const before = link === null ? null : await enterAgain(link).catch(() => null);
      if (before !== null) {
        setAt(before);
        return;
      }
      if (link !== null) await lookAt(link).then(setLook, (error: unknown) => setProblem(codeOf(error)));
      setAt('outside');
    };
    void begin();
    // The door is passed once; who stands there does not change meanwhile.
  }, []);
  const enter = (): void => {
    if (link === null && hall === null) return;
    setAt('entering');
    void come(() => (hall === null ? (link === null ? Promise.resolve(null) : enterByLink(link)) : enterHall(hall)));
  };
  return { at, look, problem: look?.problem ?? problem, enter };
};
