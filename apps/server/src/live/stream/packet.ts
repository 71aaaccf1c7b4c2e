/** A message as socket.io's default parser writes it, and the same as a finished websocket frame; made once, sent to many. */
export interface Packet {
  readonly text: string;
  /** Absent where one part differs by receiver. */
  readonly frame?: Buffer;
}

const FIN_TEXT = 0x81;

/** An unmasked, uncompressed text frame (RFC 6455 §5.2). */
const websocketFrame = (text: string): Buffer => {
  const payload = Buffer.from(text, 'utf8');
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([FIN_TEXT, length]), payload]);
  if (length < 65_536) {
    const header = Buffer.from([FIN_TEXT, 126, 0, 0]);
    header.writeUInt16BE(length, 2);
    return Buffer.concat([header, payload]);
  }
  const header = Buffer.from([FIN_TEXT, 127, 0, 0, 0, 0, 0, 0, 0, 0]);
  header.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([header, payload]);
};

/** Engine.IO's mark of a message. */
const MESSAGE = '4';
/** Socket.IO's mark of an event in the main namespace. */
const EVENT = '2';

const eventText = (name: string, json: string): string => `${EVENT}["${name}",${json}]`;

/** One event for many receivers. */
export const sharedPacket = (name: string, frame: unknown): Packet => {
  const text = eventText(name, JSON.stringify(frame));
  return { text, frame: websocketFrame(MESSAGE + text) };
};

/** One event for one receiver, or from JSON that was written before. */
export const packetOf = (name: string, json: string): Packet => ({ text: eventText(name, json) });
