/** The organizer's pages, as one piece that is fetched when somebody plans. */
export { AccountsPage } from './accounts/accounts-page.js';
export { CalendarPage } from './calendar/calendar-page.js';
export { EditorPage } from './editor/editor-page.js';
export { OrganizerFrame } from './frame.js';
export { ListPage } from './list/list-page.js';
export { RegistryPage } from './registry/registry-page.js';
export { SittingPage } from './sitting/sitting-page.js';
