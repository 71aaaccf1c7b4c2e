import type { Words } from '../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  product: 'Điểm Cầu',
  signIn: {
    heading: 'Sign in',
    username: 'User name',
    password: 'Password',
    action: 'Sign in',
    wrong: 'The user name or the password is wrong.',
    tooMany: 'Too many wrong attempts. Please wait 15 minutes and try again.',
    failed: 'Could not sign in. Please try again.',
  },
  newPassword: {
    heading: 'Change the first password',
    lead: 'The present password was set by an administrator. Please choose one of your own.',
    current: 'Present password',
    chosen: 'New password',
    hint: 'At least 10 characters, other than the present one',
    wrong: 'The present password is wrong.',
    action: 'Change and go on',
  },
  firstAdmin: {
    link: 'First start: make an administrator',
    heading: 'Make the first administrator',
    lead: 'The service prints the token when it starts for the first time.',
    token: 'Token',
    displayName: 'Full name',
    username: 'User name',
    wrong: 'The token is wrong.',
    action: 'Make and sign in',
  },
  sittings: {
    heading: 'Choose a session',
    empty: 'There is no session today in which you take part.',
    failed: 'The list of sessions could not be loaded.',
    again: 'Try again',
    points: (count) => `${count} points`,
  },
  seat: {
    connecting: 'Connecting…',
    refused: 'You have no seat in this session.',
    notFound: 'There is no page at this address.',
    language: 'Tiếng Việt',
    signOut: 'Sign out',
  },
};
