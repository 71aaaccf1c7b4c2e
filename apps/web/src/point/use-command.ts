import type { AckError, DataOf, WireCommandType } from '@diemcau/contract';
import { useState } from 'react';
import type { LiveClient } from '../live/live-client.js';
import { refusalText } from '../refusals/refusal-text.js';

interface Sending {
  readonly busy: boolean;
  /** Why the last one was refused; null when it was not. */
  readonly problem: string | null;
  /** The same as the service said it, for those who can do more about it than read a sentence. */
  readonly refusal: AckError | null;
  /** Resolves with true when it took effect. Nothing is shown as done before. */
  readonly send: <Type extends WireCommandType>(type: Type, data: DataOf<Type>) => Promise<boolean>;
}

/** One command at a time, with its answer in words. */
export const useCommand = (client: LiveClient): Sending => {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AckError | null>(null);
  const send = async <Type extends WireCommandType>(type: Type, data: DataOf<Type>): Promise<boolean> => {
    setBusy(true);
    setRefusal(null);
    const ack = await client.send(type, data);
    setBusy(false);
    if (!ack.ok) setRefusal(ack.error);
    return ack.ok;
  };
  return { busy, refusal, problem: refusal === null ? null : refusalText(refusal.code), send };
};
