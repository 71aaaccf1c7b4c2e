import { QueryFailedError } from 'typeorm';

/** Whether the database refused a row because its key is taken; SQLite has one code for all constraints, PostgreSQL one for this. */
export const isUniqueViolation = (error: unknown): boolean => {
  if (!(error instanceof QueryFailedError)) return false;
  const { code, message } = error.driverError as { readonly code?: unknown; readonly message?: unknown };
  return code === '23505' || (code === 'SQLITE_CONSTRAINT' && String(message).includes('UNIQUE constraint failed'));
};
