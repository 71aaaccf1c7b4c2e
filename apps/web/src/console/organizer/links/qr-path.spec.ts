import { describe, expect, it } from '@jest/globals';
import { encode } from 'uqr';
import { qrPath } from './qr-path.js';

const ADDRESS = 'https://diemcau.tuyenquang.gov.vn/dc#Zt6cYwFq1k.mT0Qv3bXn8rLpK2sUdHa9w';

describe('a QR code', () => {
  it('draws each dark module of the code once, and nothing else', () => {
    const { size, path } = qrPath(ADDRESS);
    const { data } = encode(ADDRESS, { ecc: 'Q', border: 4 });
    const drawn = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)].map(([, x, y]) => `${x} ${y}`));
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x} ${y}`] : [])));
    expect(size).toBe(data.length);
    expect([...drawn]).toEqual(dark);
  });

  it('has a border of four blank modules', () => {
    expect(qrPath(ADDRESS).path).not.toMatch(/M[0-3] |M\d+ [0-3]h/u);
  });
});
