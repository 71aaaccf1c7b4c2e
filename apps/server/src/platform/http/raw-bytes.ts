import type { Request } from 'express';
import { AppError } from '../errors/app-error.js';

/**
 * The body of a request byte for byte, for routes whose body no parser takes. What is too long is not kept, and the caller is
 * still answered.
 * @throws AppError TOO_LARGE, UNSUPPORTED_MEDIA_TYPE
 */
export const rawBytes = async (request: Request, types: readonly string[], limit: number): Promise<Buffer> => {
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const packing = request.headers['content-encoding'] ?? 'identity';
  if (!types.includes(type) || packing !== 'identity') throw new AppError('UNSUPPORTED_MEDIA_TYPE');
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new AppError('TOO_LARGE', { max: limit });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new AppError('TOO_LARGE', { max: limit });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
