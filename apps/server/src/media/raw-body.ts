import { AppError } from '../platform/errors/app-error.js';

/** The body byte for byte, as its signature was made over it. @throws AppError TOO_LARGE */
export const rawBody = async (request: AsyncIterable<Buffer>, limit: number): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) throw new AppError('TOO_LARGE');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
};
