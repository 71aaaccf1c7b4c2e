import { describe, expect, it } from '@jest/globals';
import type { BridgePointView } from '@diemcau/contract';
import { NEW_POINT, bodyOf, draftOf, hasContact } from './point-form-fields.js';

const point: BridgePointView = {
  ...{ id: 'ham-yen', version: 3, name: 'ĐIỂM CẦU XÃ HÀM YÊN', unitCode: '02374', unitName: 'Xã Hàm Yên' },
  ...{ level: 'commune', parentId: 'hall', group: 'Cụm 1', role: 'member', mode: 'hardware', via: null, venue: null },
  terminal: { kind: 'codec', name: 'Poly G7500', assetCode: 'TS-12' },
  technician: { name: 'Trần Thị Hoa', phone: '0912 345 678' },
  ...{ hotline: null, autoMicrophone: true, sortOrder: 30, changedAt: null, changedBy: null },
};

describe('a point in a form', () => {
  it('comes back as it was when nothing is typed', () => {
    const { id, version, unitCode, unitName, level, changedAt, changedBy, ...kept } = point;
    expect([id, version, unitCode, unitName, level, changedAt, changedBy]).toHaveLength(7);
    expect(bodyOf(draftOf(point), point)).toEqual(kept);
  });

  it('has no contact without a name, and no empty texts', () => {
    const body = bodyOf({ ...NEW_POINT, name: ' ĐIỂM CẦU SỞ Y TẾ ', phone: '0912345678' }, null);
    expect(body).toMatchObject({ name: 'ĐIỂM CẦU SỞ Y TẾ', technician: null, venue: null, group: null });
  });

  it('can be telephoned with a name and a number', () => {
    expect(hasContact(point)).toBe(true);
    expect(hasContact({ technician: { name: 'Hoa', phone: null } })).toBe(false);
    expect(hasContact({ technician: null })).toBe(false);
  });
});
