import type { BridgePointView } from '@diemcau/contract';
import { HAM_YEN, type Places } from '../reference/places.js';

/** Two communes from which nobody answers; their district tells for them. */
export const silentCommunes = (places: Places): readonly BridgePointView[] =>
  [places.byCode(HAM_YEN), places.byCode('072')].flatMap((district) => places.communesOf(district).slice(-1));
