// Scheduling as pure functions: time windows, conflicts, the tree of units and points, names, deadlines.
// Shared by the server and the browser.
// Imports nothing outside this folder.
export {};
