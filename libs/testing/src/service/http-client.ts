import { randomUUID } from 'node:crypto';

export class HttpFailure extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    where: string,
    body: string,
  ) {
    super(`${where}: ${status} ${code} ${body.slice(0, 400)}`);
    this.name = 'HttpFailure';
  }
}

/** One person's browser as far as HTTP goes: an origin and its cookies. */
export class HttpClient {
  private cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  async get<Answer>(path: string): Promise<Answer> {
    return this.call<Answer>('GET', path);
  }

  async post<Answer>(path: string, body: unknown = {}): Promise<Answer> {
    return this.call<Answer>('POST', path, body);
  }

  async put<Answer>(path: string, body: unknown): Promise<Answer> {
    return this.call<Answer>('PUT', path, body);
  }

  async patch<Answer>(path: string, body: unknown): Promise<Answer> {
    return this.call<Answer>('PATCH', path, body);
  }

  /** Sends a file as the body, and answers with JSON. */
  async upload<Answer>(path: string, file: Uint8Array): Promise<Answer> {
    const body = { 'content-type': 'application/octet-stream' };
    const answer = await this.exchange('POST', path, body, Buffer.from(file));
    return JSON.parse(await answer.text()) as Answer;
  }

  async download(path: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.exchange('GET', path, {}, undefined)).arrayBuffer());
  }

  private async call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const headers: Readonly<Record<string, string>> =
      body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const answer = await this.exchange(method, path, headers, body === undefined ? undefined : JSON.stringify(body));
    const text = await answer.text();
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  }

  private async exchange(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: string | Buffer | undefined,
  ): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.origin + path, {
      method,
      headers: { origin: this.origin, cookie, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    this.remember(response.headers.getSetCookie());
    if (response.ok) return response;
    const text = await response.text();
    throw new HttpFailure(response.status, codeIn(text), `${method} ${path}`, text);
  }

  private remember(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

const codeIn = (text: string): string => /"code":"([A-Z_]+)"/u.exec(text)?.[1] ?? '';
