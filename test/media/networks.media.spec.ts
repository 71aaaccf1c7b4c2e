import { disposeMediaBots, MediaBot, people } from '@diemcau/testing';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect as tlsConnect } from 'node:tls';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LivekitOptions, LivekitPorts } from '#livekit-server';
import { livekitForTest } from './livekit.js';
import { MediaService } from './media-service.js';

jest.setTimeout(120_000);

/** A connection may fail while the machine is busy; a page comes again with a new ticket, and so do these. */
const TRIES = 3;

const SOON = 5_000;
const TEMPLATE = join(import.meta.dirname, '../../config/livekit.yaml');

/** As a site whose firewall lets only TURN out (WebRTC's own numbers: relayed only, gathered all the time). */
const ONLY_RELAYED = { iceTransportType: 0, continualGatheringPolicy: 1, iceServers: [] };

type Usual = Readonly<Record<string, unknown>> & { readonly rtc: Readonly<Record<string, unknown>> };

/** The usual configuration of tests with something else in it. */
const usualWith =
  (
    change: (usual: Usual, server: LivekitPorts) => Readonly<Record<string, unknown>>,
  ): NonNullable<LivekitOptions['config']> =>
  (server, usual) => {
    const config = JSON.parse(usual) as Usual;
    return JSON.stringify({ ...config, ...change(config, server) });
  };

describe('the networks of a province', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diemcau-networks-'));
  let stop = (): Promise<void> => Promise.resolve();

  afterEach(async () => {
    await stop();
    stop = () => Promise.resolve();
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await disposeMediaBots();
  });

  /** The hall hears a point that has the floor; how the media of both travels. */
  const heardThrough = async (
    config: NonNullable<LivekitOptions['config']>,
    rtcConfig?: Parameters<typeof MediaBot.join>[2],
  ): Promise<readonly string[]> => {
    const service = await MediaService.start(config);
    const bots: MediaBot[] = [];
    stop = async () => {
      for (const bot of bots) await bot.leave();
      await service.stop();
    };
    const comeIn = async (ticket: () => ReturnType<MediaService['ticket']>, hertz: number): Promise<MediaBot> => {
      for (let tries = 1; ; tries += 1) {
        try {
          const bot = await MediaBot.join(await ticket(), hertz, rtcConfig);
          bots.push(bot);
          return bot;
        } catch (error) {
          if (tries === TRIES) throw error;
        }
      }
    };
    const hall = await comeIn(() => service.ticket(people.technician, 'hall', 'hall-pc'), 880);
    const point = await comeIn(() => service.ticket(people.operatorOf('a'), 'point', 'tab-1'), 440);
    await service.giveFloor('a');
    await service.untilMaySpeak(point.identity, true);
    await point.speak();
    await hall.ear(point.identity).until(true, SOON);
    return [...new Set([...(await hall.routes()), ...(await point.routes())])];
  };

  /** A certificate of one's own for the TURN server's TLS. */
  const certificate = (): { readonly cert: string; readonly key: string } => {
    const [cert, key] = [join(folder, 'turn.crt'), join(folder, 'turn.key')];
    const make = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
    execFileSync('openssl', [...make, '-subj', '/CN=turn.diemcau.test', '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    return { cert, key };
  };

  it('are served by the template as it stands, TURN over TLS and all else that it explains switched on', async () => {
    const { cert, key } = certificate();
    let turnTls = 0;
    const filled = (server: LivekitPorts): string => {
      const { port, tcpPort, udpPort, apiKey, apiSecret } = server;
      turnTls = server.turnTlsPort;
      return readFileSync(TEMPLATE, 'utf8')
        .replace(/^( *)# ((?:domain|cert_file|key_file|udp_port|tls_port|allow_restricted_peer_cidrs): )/gmu, '$1$2')
        .replace('enabled: false', 'enabled: true')
        .replace('port: 7880', `port: ${port}\nbind_addresses: ['127.0.0.1']`)
        .replace('udp_port: 7882-7885', `udp_port: ${udpPort}\n  enable_loopback_candidate: true`)
        .replace('tcp_port: 7881', `tcp_port: ${tcpPort}`)
        .replace('udp_port: 3478', `udp_port: ${server.turnUdpPort}`)
        .replace('tls_port: 5349', `tls_port: ${turnTls}`)
        .replace('/etc/livekit/turn.crt', cert)
        .replace('/etc/livekit/turn.key', key)
        .replaceAll('10.0.0.10', '127.0.0.1')
        .replaceAll('replace-this-key', apiKey)
        .replace('replace-this-secret-by-one-of-your-own', apiSecret);
    };
    const livekit = await livekitForTest(undefined, filled);
    stop = () => livekit.stop();
    await livekit.rooms.check();
    await livekit.rooms.ensureRoom('networks-1');
    expect(await livekit.rooms.listRooms()).toEqual(['networks-1']);
    const turn = tlsConnect({ host: '127.0.0.1', port: turnTls, rejectUnauthorized: false });
    await once(turn, 'secureConnect');
    expect(turn.getPeerCertificate().subject.CN).toBe('turn.diemcau.test');
    turn.destroy();
  });

  it('carry sound over UDP where nothing stands in the way', async () => {
    expect(await heardThrough(usualWith(() => ({})))).toEqual(['udp direct']);
  });

  it('carry sound over TCP where UDP is refused', async () => {
    const withoutUdp = usualWith(({ rtc }) => ({ rtc: { ...rtc, force_tcp: true } }));
    expect(await heardThrough(withoutUdp)).toEqual(['tcp direct']);
  });

  it('carry sound through TURN where a firewall lets nothing else out, on a network that is named', async () => {
    const turn = { enabled: true, domain: 'turn.diemcau.test', bind_addresses: ['127.0.0.1'] };
    const named = { ...turn, allow_restricted_peer_cidrs: ['127.0.0.0/8'] };
    const relayOnly = usualWith((_usual, { turnUdpPort }) => ({ turn: { ...named, udp_port: turnUdpPort } }));
    expect(await heardThrough(relayOnly, ONLY_RELAYED)).toEqual(['udp relay']);
  });
});
