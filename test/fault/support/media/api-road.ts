import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `lost_answers`: what is asked is done, and the answer never comes. */
export type RoadState = 'open' | 'refused' | 'hung' | 'slow' | 'lost_answers';

const SLOW_MS = 600;

/** The way from our service to LiveKit's API, which can be cut while media goes on flowing past it. */
export class ApiRoad {
  state: RoadState = 'open';
  /** Requests that came to the road, and those that went through and back. */
  readonly seen = { asked: 0, answered: 0 };
  private readonly held = new Set<ServerResponse>();
  private readonly server: Server;

  private constructor(private readonly target: URL) {
    this.server = createServer((asked, answer) => this.take(asked, answer));
  }

  static async open(livekitUrl: string): Promise<ApiRoad> {
    const road = new ApiRoad(new URL(livekitUrl.replace(/^ws/u, 'http')));
    road.server.listen(0, '127.0.0.1');
    await once(road.server, 'listening');
    return road;
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Open again; whoever still waits is cut off, as his line was. */
  heal(): void {
    this.state = 'open';
    this.letGo();
  }

  async close(): Promise<void> {
    this.letGo();
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private letGo(): void {
    for (const answer of this.held) answer.destroy();
    this.held.clear();
  }

  private take(asked: IncomingMessage, answer: ServerResponse): void {
    this.seen.asked += 1;
    const { state } = this;
    if (state === 'refused') answer.destroy();
    else if (state === 'hung') this.hold(answer);
    else if (state === 'slow') setTimeout(() => this.pass(asked, answer, true), SLOW_MS);
    else this.pass(asked, answer, state === 'open');
  }

  private hold(answer: ServerResponse): void {
    this.held.add(answer);
    answer.once('close', () => this.held.delete(answer));
  }

  private pass(asked: IncomingMessage, answer: ServerResponse, isAnswered: boolean): void {
    const { hostname, port } = this.target;
    const { method, url: path, headers } = asked;
    const onward = request({ hostname, port, method, path, headers, agent: false }, (back) => {
      if (!isAnswered) {
        back.resume();
        this.hold(answer);
        return;
      }
      this.seen.answered += 1;
      answer.writeHead(back.statusCode ?? 502, back.headers);
      back.pipe(answer);
    });
    // LiveKit itself is away: to our service that looks the same as a cut road.
    onward.once('error', () => answer.destroy());
    answer.once('close', () => onward.destroy());
    asked.pipe(onward);
  }
}
