/** A key of a desk, by its place on the keyboard: Vietnamese input methods change what a letter key says, never where it is. */
export interface KeyBinding {
  /** `KeyboardEvent.code`. */
  readonly code: string;
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
  /** Also while somebody types; only for what cannot be a slip. */
  readonly whileTyping?: boolean;
  readonly label: string;
  readonly run: () => void;
}

/** What of a keyboard event decides. */
export interface Stroke {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly repeat: boolean;
}

const fits = (binding: KeyBinding, stroke: Stroke): boolean =>
  binding.code === stroke.code &&
  (binding.ctrl ?? false) === (stroke.ctrlKey || stroke.metaKey) &&
  (binding.alt ?? false) === stroke.altKey &&
  (binding.shift ?? false) === stroke.shiftKey;

/** Moving along a list may repeat while a key is held; a call or an end of turn may not. */
const REPEATS: readonly string[] = ['ArrowUp', 'ArrowDown'];

/** The binding that a stroke means, where it happens; nothing while letters are being composed. */
export const bindingFor = (
  bindings: readonly KeyBinding[],
  stroke: Stroke,
  typing: boolean,
): KeyBinding | undefined => {
  if (stroke.isComposing) return undefined;
  const binding = bindings.find((one) => fits(one, stroke));
  if (binding === undefined || (typing && binding.whileTyping !== true)) return undefined;
  return stroke.repeat && !REPEATS.includes(stroke.code) ? undefined : binding;
};

const NAMES: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };

/** As it is printed: "Alt+Ctrl+↑". */
export const keyText = ({ code, ctrl, alt, shift, whileTyping }: KeyBinding): string => {
  const star = whileTyping === true ? ' *' : '';
  if (code === 'Slash' && shift === true) return `?${star}`;
  const name = NAMES[code] ?? code.replace(/^(?:Key|Digit)/u, '');
  const parts = [alt === true && 'Alt', ctrl === true && 'Ctrl', shift === true && 'Shift', name];
  return parts.filter(Boolean).join('+') + star;
};
