import type { Words } from '../../../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  heading: (name) => `Participation: ${name}`,
  mode: 'How it joins this session',
  units: 'Units invited at the point',
  unitName: 'Name of the unit',
  summoned: 'Summoned',
  removeUnit: (name) => `Remove unit ${name}`,
  remove: 'Remove',
  addUnit: 'Add a unit',
  sum: (count) => `Summoned in all: ${count} delegates`,
  parent: (name) => `Below: ${name}`,
  role: (role) => `Role: ${role}`,
  inRegistry: 'Order, parent, role and contact are edited in the registry and hold for every conference.',
  openRegistry: 'Edit in the registry…',
  reason: 'Reason for the change',
  reasonHint: 'Shown under "Changes since the invitation"',
  save: 'Save',
  cancel: 'Cancel',
  unitsMissing: 'Every unit needs a name.',
};
