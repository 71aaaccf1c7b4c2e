import { heading } from '../stage/terminal.js';
import { MINUTE } from '../stage/timekeeper.js';
import type { Act } from './act.js';
import { hallTurn, startItem } from './turns.js';

/** The chair concludes; who was not reached hands in writing. */
export const conclusion = async (act: Act): Promise<void> => {
  heading('Kết luận');
  await startItem(act, 'ket-luan');
  await hallTurn(act, { id: 'ket-luan-1', kind: 'concluding', name: 'Hoàng Việt Phương' }, 18);
  await startItem(act, 'be-mac');
  await act.show.time.pass(3 * MINUTE);
  await act.by('chair', 'ConcludeSession', {});
  act.say('Chủ tọa kết luận và bế mạc hội nghị');
};
