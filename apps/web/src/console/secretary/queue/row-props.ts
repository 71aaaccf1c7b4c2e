import type { FloorEntry } from '@diemcau/session';
import type { PartProps } from '../part-props.js';

/** The window that asks something about one who waits. */
export type Dialog = { readonly kind: 'edit' | 'move'; readonly entryId: string } | null;

/** What a row of the queue is told. */
export interface RowProps extends PartProps {
  readonly entry: FloorEntry;
  readonly current: boolean;
  readonly onCurrent: () => void;
  /** Among those to be called together, counted from 0; −1 is not. */
  readonly chosenPlace: number;
  readonly onChoose: (chosen: boolean) => void;
  readonly menuOpen: boolean;
  readonly onMenu: (opened: boolean) => void;
  readonly onDialog: (dialog: Dialog) => void;
}
