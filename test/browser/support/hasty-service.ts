// The service as it is, but that a point counts as lost after three seconds, so that a story need not wait for it.
import { configFromEnvironment, createServer } from '@diemcau/server';

const server = await createServer(configFromEnvironment(), { live: { graceMs: 3_000 } });
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
process.stdout.write(`listening ${await server.listen()}\n`);
