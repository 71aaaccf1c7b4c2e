import type { ActorRef } from '@diemcau/session';
import { hourText } from '../../time/format.js';
import { text } from './text.js';

export type Entry = { readonly at: number; readonly by: ActorRef | null } | null | undefined;

/** Who registered it, and when. */
export const SavedLine = ({ entered }: { readonly entered: Entry }): React.ReactNode => (
  <p role="status" className="quiet">
    {entered === null || entered === undefined
      ? text.notSaved
      : text.saved(hourText(entered.at), entered.by?.name ?? '')}
  </p>
);
