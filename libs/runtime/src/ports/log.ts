/** Where the runtime tells the people who run the service what went wrong. Details never hold names or contact data. */
export abstract class Log {
  abstract warn(message: string, details: Readonly<Record<string, unknown>>): void;
  abstract error(message: string, error: unknown, details: Readonly<Record<string, unknown>>): void;
}
