import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type HookFate = 'delivered' | 'lost' | 'doubled' | 'late' | 'shuffled';

const LATE_MS = 8_000;
const SHUFFLE_MS = 2_000;

interface Call {
  readonly body: Buffer;
  readonly authorization: string;
}

/** The way of LiveKit's calls to our service. LiveKit is answered at once, whatever becomes of the call. */
export class WebhookRoad {
  fate: HookFate = 'delivered';
  readonly seen = { called: 0, passed: 0 };
  private readonly server: Server;
  private shuffling: Call[] | null = null;

  private constructor(private readonly target: () => string) {
    this.server = createServer((asked, answer) => {
      void read(asked).then((call) => {
        answer.writeHead(200).end();
        this.take(call);
      });
    });
  }

  /** `target`: the address of our service, asked for at each call. */
  static async open(target: () => string): Promise<WebhookRoad> {
    const road = new WebhookRoad(target);
    road.server.listen(0, '127.0.0.1');
    await once(road.server, 'listening');
    return road;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/webhooks/livekit`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private take(call: Call): void {
    this.seen.called += 1;
    const { fate } = this;
    if (fate === 'delivered' || fate === 'doubled') this.pass(call);
    if (fate === 'doubled') this.pass(call);
    if (fate === 'late') setTimeout(() => this.pass(call), LATE_MS).unref();
    if (fate === 'shuffled') this.shuffle(call);
  }

  /** What comes within two seconds goes on in the opposite order. */
  private shuffle(call: Call): void {
    if (this.shuffling !== null) {
      this.shuffling.push(call);
      return;
    }
    this.shuffling = [call];
    setTimeout(() => {
      const calls = this.shuffling ?? [];
      this.shuffling = null;
      for (const one of calls.toReversed()) this.pass(one);
    }, SHUFFLE_MS).unref();
  }

  private pass({ body, authorization }: Call): void {
    this.seen.passed += 1;
    const headers = { authorization, 'content-type': 'application/webhook+json' };
    // Our service may be away: then the call is lost, as it would be.
    void fetch(this.target(), { method: 'POST', headers, body: new Uint8Array(body) }).catch(() => undefined);
  }
}

const read = async (asked: IncomingMessage): Promise<Call> => {
  const chunks: Buffer[] = [];
  for await (const chunk of asked) chunks.push(chunk as Buffer);
  return { body: Buffer.concat(chunks), authorization: asked.headers.authorization ?? '' };
};
