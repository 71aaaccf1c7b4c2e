import { describe, expect, it } from '@jest/globals';
import { sharedPacket } from './packet.js';

const payloadOf = (frame: Buffer): { length: number; text: string } => {
  const short = frame.readUInt8(1);
  if (short < 126) return { length: short, text: frame.subarray(2).toString() };
  if (short === 126) return { length: frame.readUInt16BE(2), text: frame.subarray(4).toString() };
  return { length: Number(frame.readBigUInt64BE(2)), text: frame.subarray(10).toString() };
};

describe('a packet for many', () => {
  it.each([10, 200, 70_000])(
    'holds its message of %i letters once as text and once as a websocket frame',
    (letters) => {
      const { text, frame } = sharedPacket('notice', { text: 'ế'.repeat(letters) });
      expect(JSON.parse(text.slice(1))).toEqual(['notice', { text: 'ế'.repeat(letters) }]);
      const payload = payloadOf(frame!);
      expect(payload.text).toBe(`4${text}`);
      expect(payload.length).toBe(Buffer.byteLength(`4${text}`));
      expect(frame!.readUInt8(0)).toBe(0x81);
    },
  );
});
