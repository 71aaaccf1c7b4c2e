import { type CalendarEditor, type Principal, principalKey } from '@diemcau/runtime';

/** Only accounts come here; the key says so of whoever comes. */
export const editorOf = (by: Principal): CalendarEditor => ({
  id: by.kind === 'account' ? by.accountId : principalKey(by),
  name: by.name,
});
