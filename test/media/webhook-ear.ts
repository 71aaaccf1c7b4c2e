import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

type Listener = (body: string, authorization: string) => void;

/** Where a media server under test calls, without the service's doors. */
export class WebhookEar {
  private listener: Listener = () => undefined;
  private readonly server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      response.end();
      this.listener(body, request.headers.authorization ?? '');
    });
  });

  static async open(): Promise<WebhookEar> {
    const ear = new WebhookEar();
    await once(ear.server.listen(0, '127.0.0.1'), 'listening');
    return ear;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  tell(listener: Listener): void {
    this.listener = listener;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};
