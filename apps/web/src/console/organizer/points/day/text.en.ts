import type { Words } from '../../../../words/words.js';
import type { vi } from './text.vi.js';

export const en: Words<typeof vi> = {
  issued: 'The session is issued: each change needs a reason, and the points concerned are told.',
  add: 'Add a point…',
  addHeading: 'Add a point',
  known: 'A registered point',
  new: 'A new point',
  which: 'Point',
  name: 'Name of the point (plate)',
  unitName: 'Invited unit',
  parent: 'Below',
  technician: 'Contact',
  phone: 'Telephone',
  summoned: 'Delegates summoned',
  reason: 'Reason',
  reasonAdd: 'For example: added at the chair’s request',
  addDo: 'Add it and make its link',
  added: (name) => `${name} is added. Send it this link:`,
  close: 'Close',
  cancel: 'Cancel',
  removeHeading: 'Remove a point from the session',
  removeSure: (name) => `${name} will not take part any more; its link stops working.`,
  removeDo: 'Remove the point',
};
