import { expect, it } from '@jest/globals';
import { isOfOwnMachine } from './own-machine.js';

it.each([
  ['127.0.0.1', {}, true],
  ['127.8.4.2', {}, true],
  ['::ffff:127.0.0.1', {}, true],
  ['::1', {}, true],
  ['10.0.0.7', {}, false],
  ['::ffff:10.0.0.7', {}, false],
  ['127.0.0.1.example', {}, false],
  ['127.0.0.1', { 'x-forwarded-for': '10.0.0.7' }, false],
  ['127.0.0.1', { 'x-forwarded-for': '' }, false],
  ['::1', { forwarded: 'for=10.0.0.7' }, false],
  [undefined, {}, false],
] as const)('a request from %s with %j began on this machine: %p', (remoteAddress, headers, expected) => {
  expect(isOfOwnMachine({ headers, socket: { remoteAddress } })).toBe(expected);
});
