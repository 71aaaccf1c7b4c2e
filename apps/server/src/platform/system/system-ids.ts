import { Ids } from '@diemcau/runtime';
import { randomBytes } from 'node:crypto';

/** Identifiers and secrets from the operating system's generator. */
export class SystemIds extends Ids {
  /** UUID version 7 (RFC 9562): 48 bits of milliseconds, then randomness. */
  uuid(): string {
    const bytes = randomBytes(16);
    bytes.writeUIntBE(Date.now(), 0, 6);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  secret(bits: number): string {
    return randomBytes(Math.ceil(bits / 8)).toString('base64url');
  }
}
