import type { RefusalCode } from '@diemcau/session';
import type { Act, Scene } from '../scene.js';

/** One way to be refused: the scene, the act, and the code that answers it. */
export interface RefusalCase {
  readonly code: RefusalCode;
  readonly given: () => Scene;
  readonly when: (scene: Scene) => Act;
}

/** A case whose act is known beforehand. */
export const refused = (code: RefusalCode, given: () => Scene, when: Act | ((scene: Scene) => Act)): RefusalCase => ({
  code,
  given,
  when: typeof when === 'function' ? when : () => when,
});
