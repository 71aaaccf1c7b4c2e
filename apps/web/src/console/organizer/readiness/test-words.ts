import type { ReadinessLineView } from '@diemcau/contract';
import { text } from './text.js';

type Device = keyof typeof text.device;

const names = (devices: readonly Device[]): string => devices.map((device) => text.device[device]).join(', ');

/** What the last test or rehearsal came to. */
export const testWords = ({ failedTest, failedRehearsal, step }: ReadinessLineView): string => {
  if (failedRehearsal !== null) return text.rehearsalFailed(failedRehearsal.note);
  if (failedTest === null) return step === 'unconfirmed' || step === 'confirmed' ? text.none : text.passed;
  const { failed, notTested, note } = failedTest;
  return [
    ...(failed.length > 0 ? [text.fails(names(failed))] : []),
    ...(notTested.length > 0 ? [text.notTested(names(notTested))] : []),
    ...(note === '' ? [] : [note]),
  ].join('; ');
};
