import type { MeAnswer } from '@diemcau/contract';
import { get, HttpRefusal, isRefusal, post } from '../live/http.js';
import type { PrintedLink } from '../live/printed-link.js';

/** A board that the service knows. */
export interface Board {
  readonly id: string;
  readonly sessionId: string;
  readonly name: string;
  /** By which of this browser's cookies it speaks. */
  readonly as: string;
}

const KEPT = 'diemcau.board';

/** Which cookie it was, for a browser that holds several; many televisions keep nothing, and have but one. */
const kept = (): string | undefined => {
  try {
    return localStorage.getItem(KEPT) ?? undefined;
  } catch {
    return undefined;
  }
};

const keep = (as: string): void => {
  try {
    localStorage.setItem(KEPT, as);
  } catch {
    // See `kept`.
  }
};

/** Null for whoever is no board. */
export const boardOf = ({ link, as, name }: MeAnswer): Board | null => {
  if (link === null || link.pointId !== null) return null;
  keep(as);
  return { id: link.linkId, sessionId: link.sessionId, name, as };
};

/** @throws as `post`. */
export const byLink = async ({ linkId, token }: PrintedLink): Promise<Board | null> =>
  boardOf(await post<MeAnswer>('/api/access/links/open', { linkId, token }));

/** The board that this browser was before it was switched off; null when it was none, or is none any more. @throws as `post`. */
export const byCookie = async (): Promise<Board | null> => {
  try {
    return boardOf(await get<MeAnswer>('/api/access/me', kept()));
  } catch (error) {
    if (error instanceof HttpRefusal && isRefusal(error)) return null;
    throw error;
  }
};

/** Its name as it stands now. @throws as `post`. */
export const nameNow = async ({ as }: Board): Promise<string> => (await get<MeAnswer>('/api/access/me', as)).name;
