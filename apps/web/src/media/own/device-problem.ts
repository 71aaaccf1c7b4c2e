/** Why a device of this machine is not to be had. */
export type DeviceProblem = 'denied' | 'none' | 'in_use' | 'insecure' | 'other';

const NAMES: Readonly<Record<string, DeviceProblem>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'in_use',
  AbortError: 'in_use',
};

/** What the browser meant. */
export const deviceProblem = (error: unknown): DeviceProblem =>
  (error instanceof Error ? NAMES[error.name] : undefined) ?? 'other';
