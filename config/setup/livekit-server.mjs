// Starts a LiveKit server of one's own on the loopback interface, and ends it with certainty.
import { spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const START_WITHIN_MS = 20_000;
/** Below the ports that systems give to outgoing connections and to whoever asks for any: nobody takes them by chance. */
const PORTS = [15_000, 30_000];
/** Two servers that start at one moment may still choose the same. */
const CHOICES = 5;
const TAKEN = /address already in use/iu;

// LiveKit drains for ever on the first SIGTERM, so it is killed; and it must not outlive a parent that was killed
// itself. The shell ends the server when the pipe on its stdin closes, however that came about; a line on that pipe is a
// signal for the server.
const GUARD = `exec 3<&0
"$@" 3<&- </dev/null &
server=$!
{ while read -r signal <&3; do kill "-$signal" $server; done; eval "$END"; } 2>/dev/null &
exec 3<&-
wait $server`;

/** The source named by LIVEKIT_URL, DIEMCAU_LIVEKIT_BIN or DIEMCAU_LIVEKIT_IMAGE, or undefined. */
export function livekitFromEnvironment() {
  const { LIVEKIT_URL, DIEMCAU_LIVEKIT_BIN, DIEMCAU_LIVEKIT_IMAGE } = process.env;
  if (LIVEKIT_URL) return { kind: 'url', url: LIVEKIT_URL };
  if (DIEMCAU_LIVEKIT_BIN) return { kind: 'binary', path: DIEMCAU_LIVEKIT_BIN };
  if (DIEMCAU_LIVEKIT_IMAGE) return { kind: 'docker', image: DIEMCAU_LIVEKIT_IMAGE };
  return undefined;
}

/** Starts a server on free ports and resolves once it answers HTTP. A server given by URL is only described. */
export async function startLivekit(source, { webhookUrl, config } = {}) {
  if (source.kind === 'url') {
    if (config) throw new Error('A configuration needs a server of its own: set DIEMCAU_LIVEKIT_BIN.');
    return runningElsewhere(source.url);
  }
  const { server, running } = await launchAnywhere(source, { webhookUrl, config });
  return { ...described(server), stop: running.stop };
}

/** A server that can be taken away and comes back, empty, on the ports and with the key that it had. */
export async function startFragileLivekit(source, { webhookUrl } = {}) {
  if (source.kind !== 'binary')
    throw new Error('Faults need LiveKit as a program of this machine: set DIEMCAU_LIVEKIT_BIN.');
  const { server, running: first } = await launchAnywhere(source, { webhookUrl });
  let running = first;
  return {
    ...described(server),
    stop: () => running.stop(),
    kill: () => running.stop(),
    freeze: () => running.signal('STOP'),
    thaw: () => running.signal('CONT'),
    startAgain: async () => {
      await running.stop();
      running = await launch(source, server);
    },
  };
}

const described = ({ port, apiKey, apiSecret }) => ({ url: `ws://127.0.0.1:${port}`, apiKey, apiSecret });

/** A server on ports of its own; where somebody was faster, on others. */
async function launchAnywhere(source, { webhookUrl, config }) {
  for (let choice = 1; ; choice += 1) {
    const server = { ...(await settings(webhookUrl)), config };
    try {
      return { server, running: await launch(source, server) };
    } catch (error) {
      if (choice === CHOICES || !TAKEN.test(error.message)) throw error;
    }
  }
}

/** One run of a server under its guard. */
async function launch(source, server) {
  const folder = mkdtempSync(join(tmpdir(), 'diemcau-livekit-'));
  writeFileSync(join(folder, 'livekit.yaml'), server.config?.(server, configOf(server)) ?? configOf(server));

  const { command, end } = commandOf(source, folder);
  const child = spawn('/bin/sh', ['-c', GUARD, 'livekit', ...command], {
    env: { ...process.env, END: end },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // Ctrl-C in the terminal is for us to answer, not for LiveKit
  });
  const log = tailOf(child);
  const gone = once(child, 'exit');
  const stop = async () => {
    child.ref();
    child.stdin.destroy();
    await gone;
  };
  // Neither the server nor its pipes keep our process from ending.
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) handle.unref();

  try {
    await answering(`http://127.0.0.1:${server.port}`, gone);
  } catch (cause) {
    await stop();
    throw new Error(`LiveKit did not start:\n${log()}`, { cause });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { stop, signal: (name) => void child.stdin.write(`${name}\n`) };
}

function runningElsewhere(url) {
  const { LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret } = process.env;
  if (!apiKey || !apiSecret) throw new Error('LIVEKIT_URL needs LIVEKIT_API_KEY and LIVEKIT_API_SECRET beside it.');
  return { url, apiKey, apiSecret, stop: () => Promise.resolve() };
}

async function settings(webhookUrl) {
  const [port, tcpPort, udpPort, turnUdpPort, turnTlsPort] = await portsInARow();
  const apiKey = `API${randomBytes(6).toString('hex')}`;
  const apiSecret = randomBytes(32).toString('hex');
  return { port, tcpPort, udpPort, turnUdpPort, turnTlsPort, apiKey, apiSecret, webhookUrl };
}

// An empty list of STUN servers makes LiveKit hand out Google's; a loopback address keeps clients inside.
function configOf({ port, tcpPort, udpPort, apiKey, apiSecret, webhookUrl }) {
  const webhook = webhookUrl ? { webhook: { api_key: apiKey, urls: [webhookUrl] } } : {};
  return JSON.stringify({
    port,
    bind_addresses: ['127.0.0.1'],
    rtc: {
      node_ip: '127.0.0.1',
      enable_loopback_candidate: true,
      use_external_ip: false,
      udp_port: udpPort,
      tcp_port: tcpPort,
      stun_servers: [`127.0.0.1:${udpPort}`],
    },
    room: { auto_create: false, enable_remote_unmute: true },
    api: { enable_psrpc_for_get_list_participants: true },
    logging: { level: 'warn', pion_level: 'error' },
    keys: { [apiKey]: apiSecret },
    ...webhook,
  });
}

function commandOf(source, folder) {
  if (source.kind === 'binary') {
    return { command: [source.path, '--config', join(folder, 'livekit.yaml')], end: 'kill -9 $server' };
  }
  const name = `diemcau-livekit-${randomBytes(4).toString('hex')}`;
  const mounted = ['--volume', `${folder}:/etc/diemcau:ro`, source.image, '--config', '/etc/diemcau/livekit.yaml'];
  return {
    command: ['docker', 'run', '--rm', '--network', 'host', '--name', name, ...mounted],
    end: `docker kill ${name} >/dev/null`,
  };
}

/** The last lines the child wrote, for the message when it does not start. */
function tailOf(child) {
  let text = '';
  const keep = (chunk) => (text = (text + chunk).slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return () => text.trim() || '(it wrote nothing)';
}

async function answering(address, gone) {
  let alive = true;
  void gone.then(() => (alive = false));
  const until = Date.now() + START_WITHIN_MS;
  while (Date.now() < until) {
    if (!alive) throw new Error('the server ended at once');
    // 406 is an answer, too: the first figures of the node are still being taken.
    if (await fetch(address).catch(() => undefined)) return;
    await pause(50);
  }
  throw new Error(`no answer within ${START_WITHIN_MS / 1000} s`);
}

/** Five in a row that are free now, and still will be when a server that was taken away comes back. */
async function portsInARow() {
  for (;;) {
    const first = randomInt(...PORTS);
    const free = [tcpPort(first), tcpPort(first + 1), udpPort(first + 2), udpPort(first + 3), tcpPort(first + 4)];
    const ports = await Promise.all(free).catch(() => null);
    if (ports !== null) return ports;
  }
}

/** @throws when somebody holds it. */
async function tcpPort(wanted) {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
  return wanted;
}

/** @throws when somebody holds it. */
async function udpPort(wanted) {
  const socket = createSocket('udp4').bind(wanted, '127.0.0.1');
  await once(socket, 'listening');
  socket.close();
  await once(socket, 'close');
  return wanted;
}
