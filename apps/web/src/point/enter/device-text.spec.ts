import { describe, expect, it } from '@jest/globals';
import { deviceText } from './device-text.js';

describe('the name of a device', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36', 'Chrome – Windows'],
    ['Mozilla/5.0 (Linux; Android 10; wv) Chrome/87.0 Mobile Safari/537.36 Zalo android/1', 'Zalo – Android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1', 'Safari – iPhone'],
    ['curl/8', ''],
  ])('of %s is %s', (userAgent, name) => {
    expect(deviceText(userAgent)).toBe(name);
  });
});
