import { z } from 'zod';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: object }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, Described>>;
}

interface Described {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

/** What any route may be refused with; the rest stands at the route. */
const ANYWHERE: readonly string[] = [
  'INVALID_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FOREIGN_ORIGIN',
  'PASSWORD_CHANGE_REQUIRED',
  'NOT_FOUND',
  'TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'TOO_MANY_REQUESTS',
  'RETRY_LATER',
  'INTERNAL',
];

const codeProblem = ({ responses }: Operation, status: number, body: unknown): string | null => {
  const { code } = (body as { readonly error: { readonly code: string } }).error;
  if (ANYWHERE.includes(code)) return null;
  const named = responses[status]?.description.split(', ').includes(code) ?? false;
  return named ? null : `its description does not name ${code}`;
};

/** The service's own description of its routes, and whether it keeps to it. */
export class ApiDocument {
  private static readonly known = new Map<string, Promise<ApiDocument | null>>();

  private readonly shapes = new Map<object, z.ZodType>();

  private constructor(private readonly paths: Paths) {}

  /** Read once for each service; null where something else answers. */
  static of(url: string): Promise<ApiDocument | null> {
    const reading = ApiDocument.known.get(url) ?? ApiDocument.read(url);
    ApiDocument.known.set(url, reading);
    return reading;
  }

  /** `GET /api/units/:code` */
  operation(route: string): Operation | undefined {
    const [method = '', path = ''] = route.split(' ');
    return this.paths[path.replaceAll(/:(\w+)/gu, '{$1}')]?.[method.toLowerCase()];
  }

  /** What is wrong with an answer, seen from the description of its route: a sentence, or null when it is as described. */
  complaint(
    method: string,
    path: string,
    { status, body }: { readonly status: number; readonly body: unknown },
  ): string | null {
    const [template, operation] = this.match(method, path);
    if (operation === undefined) return null;
    const problem = status < 400 ? this.shapeProblem(operation, status, body) : codeProblem(operation, status, body);
    return problem === null ? null : `${method} ${template} answered ${status}: ${problem}`;
  }

  private shapeProblem(operation: Operation, status: number, body: unknown): string | null {
    const described = operation.responses[status];
    if (described === undefined) return 'its description has no such status';
    const schema = described.content?.['application/json']?.schema;
    if (schema === undefined) return null;
    const shape = this.shapes.get(schema) ?? z.fromJSONSchema(schema as JsonSchema, { defaultTarget: 'openapi-3.0' });
    this.shapes.set(schema, shape);
    const { error } = shape.safeParse(body);
    return error === undefined ? null : z.prettifyError(error).slice(0, 500);
  }

  private match(method: string, path: string): readonly [string, Operation | undefined] {
    const [bare = ''] = path.split('?');
    const steps = bare.split('/');
    const fits = (template: string): boolean => {
      const wanted = template.split('/');
      return wanted.length === steps.length && wanted.every((step, i) => step.startsWith('{') || step === steps[i]);
    };
    // A fixed step is a better fit than a parameter.
    const [template = bare] = Object.keys(this.paths)
      .filter(fits)
      .sort((a, b) => a.split('{').length - b.split('{').length);
    return [template, this.paths[template]?.[method.toLowerCase()]];
  }

  private static async read(url: string): Promise<ApiDocument | null> {
    const response = await fetch(`${url}/api/docs-json`);
    if (!response.ok) return null;
    return new ApiDocument(((await response.json()) as { readonly paths: Paths }).paths);
  }
}
