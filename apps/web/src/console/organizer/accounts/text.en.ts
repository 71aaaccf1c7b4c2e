import type { Words } from '../../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  heading: 'Accounts',
  create: 'Add account',
  username: 'User name',
  usernameHint: 'Small letters without marks, digits, dots, dashes; 3 at least',
  displayName: 'Full name',
  password: 'First password',
  passwordHint: 'Must be changed at the first sign-in',
  roles: 'General rights',
  admin: 'Administrator',
  organizer: 'Organizer',
  none: 'By conference',
  state: 'State',
  active: 'Active',
  mustChange: 'Password to be changed',
  disabled: 'Locked',
  disable: 'Lock',
  enable: 'Unlock',
  actions: 'Actions',
};
