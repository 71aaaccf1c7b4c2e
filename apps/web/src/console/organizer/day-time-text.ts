import { dateText, dayOf } from '@diemcau/planning';
import { hourText } from '../../time/format.js';

/** "07:05 17/02/2026", in Viet Nam. */
export const dayTimeText = (at: number): string => `${hourText(at)} ${dateText(dayOf(at))}`;
