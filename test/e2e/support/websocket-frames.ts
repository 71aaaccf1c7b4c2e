import { randomBytes } from 'node:crypto';

export const OPCODE = { more: 0x0, text: 0x1, binary: 0x2, close: 0x8, ping: 0x9 } as const;

export interface FrameParts {
  readonly opcode: number;
  readonly payload: Buffer;
  /** False: more of this message follows. */
  readonly fin?: boolean;
  /** Bits that no extension of ours gave a meaning. */
  readonly reserved?: number;
  /** A client must mask; one that breaks the rules does not. */
  readonly masked?: boolean;
}

const lengthBytes = (length: number, mask: number): Buffer => {
  if (length < 126) return Buffer.from([mask | length]);
  const long = Buffer.alloc(length < 65_536 ? 3 : 9);
  long[0] = mask | (length < 65_536 ? 126 : 127);
  if (length < 65_536) long.writeUInt16BE(length, 1);
  else long.writeBigUInt64BE(BigInt(length), 1);
  return long;
};

/** One frame as a client writes it, by the rules or against them. */
export const clientFrame = ({ opcode, payload, fin = true, reserved = 0, masked = true }: FrameParts): Buffer => {
  const head = Buffer.from([(fin ? 0x80 : 0) | (reserved << 4) | opcode]);
  const length = lengthBytes(payload.length, masked ? 0x80 : 0);
  if (!masked) return Buffer.concat([head, length, payload]);
  const mask = randomBytes(4);
  return Buffer.concat([head, length, mask, payload.map((byte, index) => byte ^ mask[index % 4]!)]);
};

/** Takes whole frames of a server off the front of what has arrived. */
export const serverFrames = (
  arrived: Buffer,
): { readonly frames: readonly { readonly opcode: number; readonly payload: Buffer }[]; readonly rest: Buffer } => {
  const frames: { opcode: number; payload: Buffer }[] = [];
  let rest = arrived;
  while (rest.length >= 2) {
    const short = rest[1]! & 0x7f;
    const start = short === 126 ? 4 : short === 127 ? 10 : 2;
    if (rest.length < start) break;
    const length = short === 126 ? rest.readUInt16BE(2) : short === 127 ? Number(rest.readBigUInt64BE(2)) : short;
    if (rest.length < start + length) break;
    frames.push({ opcode: rest[0]! & 0x0f, payload: rest.subarray(start, start + length) });
    rest = rest.subarray(start + length);
  }
  return { frames, rest };
};
