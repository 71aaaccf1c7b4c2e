import type { Words } from '../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  settling: 'Settling in',
  flag_salute: 'Flag salute',
  performance: 'Performance',
  introduction: 'Introduction of delegates',
  opening: 'Opening',
  report: 'Report',
  paper: 'Paper',
  discussion: 'Discussion',
  question_time: 'Question time',
  award_announcement: 'Announcement of awards',
  award_presentation: 'Presentation of awards',
  emulation: 'Emulation',
  directive: 'Directive speech',
  break: 'Break',
  conclusion: 'Conclusion',
  closing: 'Closing',
};
