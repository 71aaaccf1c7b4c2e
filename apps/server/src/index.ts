// What tests may take from the service: the way to create it inside their own process.
// Shipped code never imports this package; it runs main.ts.
export { type Server, createServer } from './create-server.js';
export { ConfigError } from './platform/config/config-error.js';
export { configFromEnvironment } from './platform/config/server.env.js';
export { readConfig } from './platform/config/read-config.js';
export type { ServerConfig } from './platform/config/server.config.js';
export type { ServerOverrides } from './platform/server-overrides.js';
