import { SpreadsheetUnreadable } from '@diemcau/runtime';
import { promisify } from 'node:util';
import { type ZlibOptions, crc32, inflateRaw } from 'node:zlib';
import { MAX_ENTRIES, MAX_UNPACKED } from './limits.js';

export type ZipFiles = ReadonlyMap<string, Uint8Array>;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

const broken = (): SpreadsheetUnreadable => new SpreadsheetUnreadable('NOT_A_TABLE');

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

const findEnd = (file: Buffer): number => {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 65_535); at--) {
    if (file.readUInt32LE(at) === END) return at;
  }
  throw broken();
};

/** What the archive says is in it. */
const entriesOf = (file: Buffer): readonly Entry[] => {
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new SpreadsheetUnreadable('TABLE_TOO_LARGE', { files: count });
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (file.readUInt32LE(at) !== CENTRAL) throw broken();
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
};

const inflate = promisify(inflateRaw) as (data: Uint8Array, options: ZlibOptions) => Promise<Buffer>;

const unpack = async (file: Buffer, { method, packed, at }: Entry, most: number): Promise<Uint8Array> => {
  if (file.readUInt32LE(at) !== LOCAL) throw broken();
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const data = file.subarray(from, from + packed);
  if (method === STORED) return data;
  if (method !== DEFLATED) throw broken();
  return inflate(data, { maxOutputLength: Math.max(1, most) });
};

const coded = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SpreadsheetUnreadable) throw error;
    const { code } = error as { readonly code?: unknown };
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new SpreadsheetUnreadable('TABLE_TOO_LARGE');
    throw broken();
  }
};

/**
 * The wanted files of an archive. Neither what it says it unpacks to nor what it does unpack to may pass the limit.
 * @throws SpreadsheetUnreadable
 */
export const unzip = (bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ZipFiles> =>
  coded(async () => {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = entriesOf(file).filter(({ name }) => wanted(name));
    const promised = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
    if (promised > MAX_UNPACKED) throw new SpreadsheetUnreadable('TABLE_TOO_LARGE', { bytes: promised });
    const files = new Map<string, Uint8Array>();
    let left = MAX_UNPACKED;
    for (const entry of entries) {
      const data = await unpack(file, entry, left);
      left -= data.length;
      if (left < 0) throw new SpreadsheetUnreadable('TABLE_TOO_LARGE');
      files.set(entry.name, data);
    }
    return files;
  });

/** An archive of just these files, unpacked: what was looked at is what will be read. */
export const zipStored = (files: ZipFiles): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, data] of files) {
    const path = Buffer.from(name, 'utf8');
    const head = Buffer.alloc(30);
    head.writeUInt32LE(LOCAL, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(0x0800, 6);
    head.writeUInt32LE(crc32(data), 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(path.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(CENTRAL, 0);
    central.writeUInt16LE(20, 4);
    head.copy(central, 6, 4, 28);
    central.writeUInt32LE(at, 42);
    parts.push(head, path, Buffer.from(data));
    directory.push(central, path);
    at += head.length + path.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
};
