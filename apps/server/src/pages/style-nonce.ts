import type { Response } from 'express';

/** Lets styles that bear this word through, for one answer. */
export const withStyleNonce = (response: Response, nonce: string): void => {
  const policy = String(response.getHeader('content-security-policy'));
  response.setHeader(
    'content-security-policy',
    policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`),
  );
};
