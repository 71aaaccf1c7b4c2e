export const TERMINAL_KINDS = ['laptop', 'room_terminal', 'codec'] as const;
export type TerminalKind = (typeof TERMINAL_KINDS)[number];

/** Thiết bị đầu cuối: what stands in the room. `assetCode` is the number on the office's own label. */
export interface Terminal {
  readonly kind: TerminalKind;
  readonly name: string | null;
  readonly assetCode: string | null;
}

/** Whether a microphone may open by itself when its point is called: at a device that belongs to the room, not at somebody's laptop. */
export const opensByItself = (terminal: Terminal | null): boolean => terminal !== null && terminal.kind !== 'laptop';
