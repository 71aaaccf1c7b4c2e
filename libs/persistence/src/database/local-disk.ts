import { mkdir, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseUnusable } from './database-error.js';

/** The f_type of file systems whose locks and shared memory SQLite cannot trust (statfs(2)). */
const NETWORK = new Map([
  [0x6969, 'NFS'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB'],
  [0x517b, 'SMB'],
  [0x01021997, '9P'],
  [0x00c36400, 'Ceph'],
  [0x5346414f, 'AFS'],
]);

/** Makes the folder of `path` and refuses one that is on the network. */
export const prepareFolder = async (path: string): Promise<void> => {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const kind = NETWORK.get((await statfs(folder)).type >>> 0);
  if (kind === undefined) return;
  throw new DatabaseUnusable('network_filesystem', `${path} is on ${kind}: a SQLite file must be on a local disk.`);
};
