/** A setting that is wrong or missing; its message is one sentence that names it, meant for whoever started the service. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
