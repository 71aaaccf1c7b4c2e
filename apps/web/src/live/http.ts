import { AS_HEADER, type ErrorBody } from '@diemcau/contract';

/** The service understood and said no; `code` says why. */
export class HttpRefusal extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    /** The figures and names that its sentence needs. */
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'HttpRefusal';
  }
}

/** A no that asking again does not change, unlike a service that is away or has too much to do. */
export const isRefusal = (error: unknown): error is HttpRefusal =>
  error instanceof HttpRefusal && error.status < 500 && error.status !== 429;

const refusalOf = async (response: Response): Promise<HttpRefusal> => {
  const body = (await response.json().catch(() => null)) as Partial<ErrorBody> | null;
  return new HttpRefusal(body?.error?.code ?? `HTTP_${response.status}`, response.status, body?.error?.params);
};

type Init = Pick<RequestInit, 'method' | 'body'> & { readonly headers?: Readonly<Record<string, string>> };

const call = async <Answer>(path: string, as: string | undefined, init: Init): Promise<Answer> => {
  const headers = { ...init.headers, ...(as === undefined ? {} : { [AS_HEADER]: as }) };
  const response = await fetch(path, { ...init, headers });
  if (!response.ok) throw await refusalOf(response);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
};

const sendJson = <Answer>(method: string, path: string, body: unknown, as?: string): Promise<Answer> =>
  call(path, as, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/**
 * Sends JSON and reads the answer. `as`: which of the callers this browser holds cookies of.
 * @throws HttpRefusal with the service's code; TypeError when it does not answer.
 */
export const post = <Answer>(path: string, body: unknown, as?: string): Promise<Answer> =>
  sendJson('POST', path, body, as);

/** @throws as `post`. */
export const put = <Answer>(path: string, body: unknown, as?: string): Promise<Answer> =>
  sendJson('PUT', path, body, as);

/** @throws as `post`. */
export const patch = <Answer>(path: string, body: unknown, as?: string): Promise<Answer> =>
  sendJson('PATCH', path, body, as);

/** @throws as `post`. */
export const get = <Answer>(path: string, as?: string): Promise<Answer> => call(path, as, { method: 'GET' });

/** @throws as `post`. */
export const remove = (path: string, as?: string): Promise<void> => call(path, as, { method: 'DELETE' });

/** Sends a file as it is. @throws as `post`. */
export const upload = <Answer>(path: string, file: Blob, as?: string): Promise<Answer> =>
  call(path, as, {
    method: 'POST',
    // A browser names the type of a spreadsheet as its machine has learned it, often not at all.
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
