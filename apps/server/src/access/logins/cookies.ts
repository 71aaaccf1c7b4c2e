import { AS_HEADER } from '@diemcau/contract';
import type { Principal } from '@diemcau/runtime';
import type { CookieOptions, Request, Response } from 'express';
import type { Origin } from '../caller.js';
import type { OpenedLogin } from './logins.js';

const ACCOUNT = 'account';
const ACCOUNT_COOKIE = 'diemcau_account';
const LINK_COOKIE = 'diemcau_link_';

/** The name by which a browser with several sessions says which one it means. */
export const asOf = (principal: Principal): string => (principal.kind === 'account' ? ACCOUNT : principal.linkId);

const nameOf = (as: string): string => (as === ACCOUNT ? ACCOUNT_COOKIE : `${LINK_COOKIE}${as}`);

const options = (secure: boolean): CookieOptions => ({ httpOnly: true, sameSite: 'strict', secure, path: '/' });

/** One cookie per account and per link, so that a console and a point page can stand open side by side. */
export const giveCookie = (response: Response, { login, token }: OpenedLogin, { secure }: Origin): void => {
  const expires = new Date(login.expiresAt);
  response.cookie(nameOf(login.linkId ?? ACCOUNT), token, { ...options(secure), expires });
};

export const takeCookie = (response: Response, as: string, { secure }: Origin): void => {
  response.clearCookie(nameOf(as), options(secure));
};

/** The cookies a request may speak with, in order: the one it names, else the account's, else those of links. */
export const cookiesOf = (request: Request): readonly string[] => {
  const cookies = Object.entries(request.cookies as Record<string, unknown>).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  const named = request.headers[AS_HEADER];
  if (typeof named === 'string') return cookies.filter(([name]) => name === nameOf(named)).map(([, token]) => token);
  const account = cookies.filter(([name]) => name === ACCOUNT_COOKIE);
  const links = cookies.filter(([name]) => name.startsWith(LINK_COOKIE));
  return [...account, ...links].slice(0, 8).map(([, token]) => token);
};
