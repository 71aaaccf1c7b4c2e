import { useState } from 'react';

interface Entered {
  readonly at: number;
}

interface Draft<Value> {
  readonly value: Value;
  /** When that was entered on which the draft was begun; null for nothing. */
  readonly seenAt: number | null;
}

export interface Drafting<Value> {
  readonly value: Value;
  readonly seenAt: number | null;
  readonly isChanged: boolean;
  /** Somebody entered something else since the draft was begun. */
  readonly isOvertaken: boolean;
  readonly set: (value: Value) => void;
  readonly drop: () => void;
  /** What the other entered was seen, and the draft stands all the same. */
  readonly insist: () => void;
}

/** What is being written, and against what: a point and the one above it may write the same. */
export const useDraft = <Value>(stored: Value, entered: Entered | null): Drafting<Value> => {
  const [draft, setDraft] = useState<Draft<Value> | null>(null);
  const at = entered?.at ?? null;
  return {
    value: draft?.value ?? stored,
    seenAt: draft === null ? at : draft.seenAt,
    isChanged: draft !== null,
    isOvertaken: draft !== null && draft.seenAt !== at,
    set: (value) => setDraft({ value, seenAt: draft === null ? at : draft.seenAt }),
    drop: () => setDraft(null),
    insist: () => setDraft(draft === null ? null : { ...draft, seenAt: at }),
  };
};
