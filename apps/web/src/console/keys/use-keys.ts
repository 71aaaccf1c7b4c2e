import { useEffect, useRef } from 'react';
import { bindingFor, type KeyBinding } from './key-binding.js';

const TYPING = 'input, textarea, select, [contenteditable="true"]';

/** Keys of a desk, anywhere on the page; a window that asks something has the keyboard for itself. */
export const useKeys = (bindings: readonly KeyBinding[]): void => {
  const current = useRef(bindings);
  useEffect(() => {
    current.current = bindings;
  });
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      const at = event.target instanceof Element ? event.target : null;
      if (at?.closest('[role="dialog"], [role="menu"]')) return;
      const binding = bindingFor(current.current, event, at?.matches(TYPING) ?? false);
      if (binding === undefined) return;
      event.preventDefault();
      binding.run();
    };
    document.addEventListener('keydown', down);
    return () => document.removeEventListener('keydown', down);
  }, []);
};
