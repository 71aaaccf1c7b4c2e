// The service: HTTP and socket doors, wired in app.module.ts.
// Starts listening and stops gracefully.
// Imports every lib except testing.
export {};
