import type { Ids } from '@diemcau/runtime';
import type { RequestHandler } from 'express';

const REQUEST_ID = /^[\w.:-]{1,64}$/u;

/** Names each request before anything can go wrong with it; a proxy in front may have named it already. */
export const requestId =
  (ids: Ids): RequestHandler =>
  (request, response, next) => {
    const given = request.headers['x-request-id'];
    request.id = typeof given === 'string' && REQUEST_ID.test(given) ? given : ids.uuid();
    response.setHeader('X-Request-Id', request.id);
    next();
  };
