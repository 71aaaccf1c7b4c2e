import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { HttpRefusal, patch } from '../../../live/http.js';

const REST_MS = 800;

/** How the saving of what was typed goes. */
type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saved'; readonly at: number }
  /** Somebody else saved first; nothing is lost on either side. */
  | { readonly kind: 'conflict'; readonly by: string }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Draft<Fields> {
  /** What was typed and is not saved yet lies over what the service has. */
  readonly values: Fields;
  readonly saving: Saving;
  readonly change: (part: Partial<Fields>) => void;
  /** After a conflict: mine over theirs, field by field. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly retry: () => void;
}

interface Options<Fields> {
  readonly path: string;
  readonly version: number;
  readonly saved: Fields;
  /** What has to be fetched again once something was saved. */
  readonly keys: readonly (readonly string[])[];
}

/** A record that saves itself a moment after the last key, one request at a time. */
export const useDraft = <Fields extends object>({ path, version, saved, keys }: Options<Fields>): Draft<Fields> => {
  const [pending, setPending] = useState<Partial<Fields>>({});
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const [isSending, setSending] = useState(false);
  const kept = useQueryClient();
  const known = useRef(version);
  if (version > known.current) known.current = version;

  const refresh = (): Promise<unknown> =>
    Promise.all(keys.map((queryKey) => kept.invalidateQueries({ queryKey: [...queryKey] })));

  const save = async (): Promise<void> => {
    const sent = pending;
    setSending(true);
    try {
      const answer = await patch<{ readonly version: number }>(path, { version: known.current, ...sent }, 'account');
      known.current = answer.version;
      await refresh();
      // What was typed while the request was under way waits for the next one.
      setPending(
        (now) =>
          Object.fromEntries(
            Object.entries(now).filter(([field, value]) => sent[field as keyof Fields] !== value),
          ) as Partial<Fields>,
      );
      setSaving({ kind: 'saved', at: Date.now() });
    } catch (error) {
      const isConflict = error instanceof HttpRefusal && error.code === 'VERSION_CONFLICT';
      if (isConflict) await refresh();
      setSaving(isConflict ? { kind: 'conflict', by: String(error.params['by'] ?? '') } : { kind: 'failed', error });
    } finally {
      setSending(false);
    }
  };

  const isDue = Object.keys(pending).length > 0 && saving.kind !== 'conflict' && saving.kind !== 'failed' && !isSending;
  useEffect(() => {
    if (!isDue) return undefined;
    const timer = window.setTimeout(() => void save(), REST_MS);
    return () => window.clearTimeout(timer);
  }, [isDue, pending]);

  return {
    values: { ...saved, ...pending },
    saving: isDue || isSending ? { kind: 'waiting' } : saving,
    change: (part) => {
      setPending((before) => ({ ...before, ...part }));
      if (saving.kind === 'failed') setSaving({ kind: 'idle' });
    },
    keepMine: () => setSaving({ kind: 'idle' }),
    takeTheirs: () => {
      setPending({});
      setSaving({ kind: 'idle' });
    },
    retry: () => setSaving({ kind: 'idle' }),
  };
};
