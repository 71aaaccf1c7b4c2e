import { useEffect, useState } from 'react';
import { heldOrder } from './moves.js';

interface Held {
  readonly order: readonly string[];
  readonly hold: () => void;
}

/** A row never moves under a finger: the order is kept from the press of a pointer to its release, and while a menu is open. */
export const useHeldOrder = (queue: readonly string[], menuOpen: boolean): Held => {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const [pressed, setPressed] = useState(false);
  const holding = pressed || menuOpen;
  if (holding && held === null) setHeld(queue);
  if (!holding && held !== null) setHeld(null);
  useEffect(() => {
    if (!pressed) return undefined;
    // After the click that the release makes has found its row.
    const release = (): void => void window.setTimeout(() => setPressed(false), 0);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', release);
    return () => {
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
    };
  }, [pressed]);
  return { order: heldOrder(holding ? held : null, queue), hold: () => setPressed(true) };
};
