import { MediaError, type MediaErrorKind } from '@diemcau/runtime';
import { ServerError } from 'livekit-server-sdk';

/** Twirp's codes that say something about the request; every other answer says that the server is in trouble. */
const kinds: Readonly<Record<string, MediaErrorKind>> = {
  not_found: 'not_found',
  unauthenticated: 'denied',
  permission_denied: 'denied',
  deadline_exceeded: 'timeout',
  canceled: 'timeout',
  invalid_argument: 'invalid',
  malformed: 'invalid',
  bad_route: 'invalid',
  failed_precondition: 'invalid',
  unimplemented: 'invalid',
  already_exists: 'invalid',
  out_of_range: 'invalid',
};

/** A 404 without LiveKit's own code comes from a proxy or a wrong address: an outage, not an absence. */
const kindOf = (error: unknown): MediaErrorKind => {
  if (error instanceof ServerError) {
    if (error.code !== undefined) return kinds[error.code] ?? 'unavailable';
    return error.status === 401 || error.status === 403 ? 'denied' : 'unavailable';
  }
  return error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'unavailable';
};

/** What went wrong with `call`, in the words of the port. */
export const mediaFailure = (call: string, error: unknown): MediaError =>
  new MediaError(kindOf(error), `${call}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
