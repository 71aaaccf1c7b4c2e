import { ApiDocument } from './api-document.js';

/** One browser: keeps cookies, says where it comes from, and speaks JSON. It throws at an answer that is not as the service describes it. */
export class Browser {
  private readonly cookies = new Map<string, string>();
  /** All Set-Cookie lines seen. */
  readonly received: string[] = [];

  constructor(
    readonly url: string,
    private readonly headers: Readonly<Record<string, string>> = { origin: url },
  ) {}

  get(path: string, as?: string): Promise<Answer> {
    return this.send('GET', path, undefined, as);
  }

  post(path: string, body: unknown = {}, as?: string): Promise<Answer> {
    return this.send('POST', path, body, as);
  }

  async send(method: string, path: string, body?: unknown, as?: string): Promise<Answer> {
    const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const headers = this.headersFor(sent !== undefined, as);
    const response = await fetch(`${this.url}${path}`, { method, headers, body: sent ?? null });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const answer = await Answer.read(response);
    const complaint = (await ApiDocument.of(this.url))?.complaint(method, path, answer) ?? null;
    if (complaint !== null) throw new Error(complaint);
    return answer;
  }

  /** The same cookies on another machine: a stolen browser profile, or a page of another origin. */
  copy(headers: Readonly<Record<string, string>>, url = this.url): Browser {
    const other = new Browser(url, headers);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  /** As it stands in a header. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get secrets(): readonly string[] {
    return [...this.cookies.values()];
  }

  private headersFor(withBody: boolean, as: string | undefined): Readonly<Record<string, string>> {
    return {
      ...this.headers,
      ...(withBody ? { 'content-type': 'application/json' } : {}),
      ...(this.cookie === '' ? {} : { cookie: this.cookie }),
      ...(as === undefined ? {} : { 'x-diemcau-as': as }),
    };
  }

  private keep(line: string): void {
    this.received.push(line);
    const [name, value] = line.split(';', 1)[0]!.split('=', 2);
    if (value === '') this.cookies.delete(name!);
    else this.cookies.set(name!, value!);
  }
}

export class Answer {
  constructor(
    readonly status: number,
    readonly headers: Headers,
    readonly body: unknown,
  ) {}

  /** Nothing is null; a file is its text. */
  static async read(response: Response): Promise<Answer> {
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return new Answer(response.status, response.headers, isJson ? JSON.parse(text) : text === '' ? null : text);
  }

  /** The value at a path such as `error.params.field`. */
  at(path: string): unknown {
    return path
      .split('.')
      .reduce<unknown>(
        (value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key],
        this.body,
      );
  }

  /** `200`, or `403 FORBIDDEN`. */
  get outcome(): string {
    const code = this.at('error.code');
    return typeof code === 'string' ? `${this.status} ${code}` : String(this.status);
  }
}
