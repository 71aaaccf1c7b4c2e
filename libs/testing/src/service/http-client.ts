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

  private async call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(this.origin + path, {
      method,
      headers: {
        origin: this.origin,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    this.remember(response.headers.getSetCookie());
    const text = await response.text();
    if (!response.ok) throw new HttpFailure(response.status, codeIn(text), `${method} ${path}`, text);
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
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
