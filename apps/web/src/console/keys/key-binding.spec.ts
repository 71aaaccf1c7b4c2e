import { describe, expect, it } from '@jest/globals';
import { bindingFor, type KeyBinding, keyText, type Stroke } from './key-binding.js';

const call: KeyBinding = { code: 'F2', label: 'Mời', run: () => undefined };
const mark: KeyBinding = { code: 'F9', whileTyping: true, label: 'Mốc giờ', run: () => undefined };
const remind: KeyBinding = { code: 'F8', shift: true, label: 'Nhắc', run: () => undefined };
const up: KeyBinding = { code: 'ArrowUp', alt: true, ctrl: true, label: 'Dời', run: () => undefined };
const all = [call, mark, remind, up];
const stroke = (code: string, more: Partial<Stroke> = {}): Stroke => ({
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  repeat: false,
  ...more,
});

describe('a key of the desk', () => {
  it('is known by its place and by exactly the keys held with it', () => {
    expect(bindingFor(all, stroke('F2'), false)).toBe(call);
    expect(bindingFor(all, stroke('F8'), false)).toBeUndefined();
    expect(bindingFor(all, stroke('F8', { shiftKey: true }), false)).toBe(remind);
    expect(bindingFor(all, stroke('ArrowUp', { altKey: true }), false)).toBeUndefined();
  });

  it('rests while somebody types, but for those that are meant for it', () => {
    expect(bindingFor(all, stroke('F2'), true)).toBeUndefined();
    expect(bindingFor(all, stroke('F9'), true)).toBe(mark);
    expect(bindingFor(all, stroke('F9', { isComposing: true }), true)).toBeUndefined();
  });

  it('calls once however long it is held, while moving goes on', () => {
    expect(bindingFor(all, stroke('F2', { repeat: true }), false)).toBeUndefined();
    expect(bindingFor(all, stroke('ArrowUp', { altKey: true, ctrlKey: true, repeat: true }), false)).toBe(up);
  });

  it('is printed as people say it', () => {
    expect([call, mark, remind, up].map(keyText)).toEqual(['F2', 'F9 *', 'Shift+F8', 'Alt+Ctrl+↑']);
  });
});
