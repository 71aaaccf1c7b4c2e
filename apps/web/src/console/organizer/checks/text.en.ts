import type { Words } from '../../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  again: 'Check again',
  fine: '✓ Nothing has to be mended. It can be issued.',
  blocks: '✕ Has to be mended before issuing',
  warns: '▲ Worth another look',
  more: (count) => `… and ${count} more`,
  boards: 'Hall boards (one a line)',
  issue: 'Issue the invitation',
  sure: 'Issue the invitation?',
  means: 'Links for all points are made. From then on every change is recorded and told to the points.',
  issued: (links) => `✓ Issued. There are ${links} links.`,
  alreadyIssued: 'The invitation of this session is out.',
  defaultBoard: 'Hall board',
};
