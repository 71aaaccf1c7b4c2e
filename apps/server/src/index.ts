// What tests may take from the service: the way to create it inside their own process.
// Shipped code never imports this package; it runs main.ts.
// Imports only files of this folder.
export {};
