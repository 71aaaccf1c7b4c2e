import { describe, expect, it } from '@jest/globals';
import { commandAccess, type CommandType } from '@diemcau/session';
import { z } from 'zod';
import { commandSchemas } from './command-schemas.js';
import { parseCommand } from './parse-command.js';

const cmdId = '0193a7de-3a5c-7c1e-9d1f-5a2b3c4d5e6f';

const request = {
  entryId: 'e1',
  pointId: 'p1',
  kind: 'speech',
  speakers: [{ name: 'Nguyễn Văn Bình', position: 'Chủ tịch UBND huyện' }],
  topic: 'Giải ngân vốn đầu tư công',
  onBehalfOf: null,
};
const frame = (type: string, data: unknown): unknown => ({ cmdId, type, data });
const fault = (input: unknown): unknown => {
  const parsed = parseCommand(input);
  return parsed.ok ? 'accepted' : parsed.error;
};

describe('a command from the wire', () => {
  it('is taken with the data its type allows', () => {
    expect(parseCommand(frame('RequestFloor', request))).toEqual({
      ok: true,
      cmdId,
      body: { type: 'RequestFloor', data: request },
    });
  });

  it('keeps the time at which a thing happened', () => {
    const note = { cmdId, type: 'NoteMissed', data: { text: 'Mất điện.\nHọp tiếp.' }, occurredAt: 1_705_540_000_000 };
    expect(parseCommand(note)).toMatchObject({ ok: true, occurredAt: 1_705_540_000_000 });
  });

  it('normalises names to NFC, so that two spellings are one', () => {
    const parsed = parseCommand(frame('ChangeHall', { hall: ' Hội trường '.normalize('NFD'), reason: 'Đổi' }));
    expect(parsed).toMatchObject({ ok: true, body: { data: { hall: 'Hội trường' } } });
  });

  it.each(['IssueSession', 'RecordOutage', 'ReportLost', 'ReportBack'])(
    'refuses %s, which is not for clients',
    (type) => {
      expect(fault(frame(type, {}))).toMatchObject({ code: 'UNKNOWN_COMMAND' });
    },
  );

  it.each(['', 'toString', 'constructor', 'Nope', 'requestfloor'])('does not know the type "%s"', (type) => {
    expect(fault(frame(type, {}))).toMatchObject({ code: 'UNKNOWN_COMMAND' });
  });

  it.each([
    ['nothing', undefined, '', 'invalid_type'],
    ['a string', 'x', '', 'invalid_type'],
    ['a list', [], '', 'invalid_type'],
    ['no cmdId', { type: 'OpenSession', data: {} }, 'cmdId', 'invalid_type'],
    ['a cmdId that is no UUID', { cmdId: 'a', type: 'OpenSession', data: {} }, 'cmdId', 'invalid_format'],
    ['a key the envelope has not', { cmdId, type: 'OpenSession', data: {}, by: 'chair' }, '', 'unrecognized_keys'],
    ['no data', { cmdId, type: 'OpenSession' }, 'data', 'invalid_type'],
    ['data nobody asked for', frame('OpenSession', { now: true }), 'data', 'unrecognized_keys'],
    ['an unknown key', frame('RequestFloor', { ...request, role: 'chair' }), 'data', 'unrecognized_keys'],
    ['a missing key', frame('StopTurn', { entryId: 'e1' }), 'data.version', 'invalid_type'],
    ['a number as text', frame('StopTurn', { entryId: 'e1', version: '3' }), 'data.version', 'invalid_type'],
    ['a fraction', frame('StopTurn', { entryId: 'e1', version: 1.5 }), 'data.version', 'invalid_type'],
    ['a negative number', frame('StopTurn', { entryId: 'e1', version: -1 }), 'data.version', 'too_small'],
    ['an id with spaces', frame('StopTurn', { entryId: 'e 1', version: 1 }), 'data.entryId', 'invalid_format'],
    [
      'a value outside its union',
      frame('SetStage', { layout: 'wall', spotlight: null }),
      'data.layout',
      'invalid_value',
    ],
    ['an over-long name', frame('ChangeHall', { hall: 'x'.repeat(201), reason: 'r' }), 'data.hall', 'too_big'],
    ['an empty name', frame('ChangeHall', { hall: '  ', reason: 'r' }), 'data.hall', 'too_small'],
    [
      'a control character',
      frame('ChangeHall', { hall: 'a\u0007b', reason: 'r' }),
      'data.hall',
      'forbidden_characters',
    ],
    ['a bidi mark', frame('ChangeHall', { hall: 'a\u202eb', reason: 'r' }), 'data.hall', 'forbidden_characters'],
    [
      'a name deep inside',
      frame('RequestFloor', { ...request, speakers: [{ name: 'a\u2066b', position: '' }] }),
      'data.speakers.0.name',
      'forbidden_characters',
    ],
    [
      'too many speakers',
      frame('RequestFloor', { ...request, speakers: Array(11).fill(request.speakers[0]) }),
      'data.speakers',
      'too_big',
    ],
  ])('refuses %s and says where', (_what, input, path, reason) => {
    expect(fault(input)).toEqual({ code: 'INVALID_COMMAND', params: { path, reason } });
  });

  it('refuses keys that reach a prototype, wherever they hide', () => {
    const inLimits = `{"cmdId":"${cmdId}","type":"EditItem","data":{"item":{"profile":{"limits":{"__proto__":{"first":1}}}}}}`;
    expect(fault(JSON.parse(inLimits))).toEqual({
      code: 'INVALID_COMMAND',
      params: { path: 'data.item.profile.limits.__proto__', reason: 'unrecognized_keys' },
    });
    expect(fault(frame('OpenSession', { constructor: {} }))).toMatchObject({ code: 'INVALID_COMMAND' });
    expect({}).not.toHaveProperty('first');
  });

  it('is not impressed by depth', () => {
    const deep: unknown = JSON.parse('['.repeat(30_000) + ']'.repeat(30_000));
    expect(fault(frame('OpenSession', deep))).toMatchObject({ code: 'INVALID_COMMAND' });
  });
});

describe('the command schemas', () => {
  it('cover every command but those of the service itself', () => {
    const inner: readonly CommandType[] = ['IssueSession', 'RecordOutage', 'ReportLost', 'ReportBack'];
    const outer = Object.keys(commandAccess).filter((type) => !inner.some((known) => known === type));
    expect(Object.keys(commandSchemas).sort()).toEqual(outer.sort());
  });

  it('can all be written as JSON schema, for the published description of the API', () => {
    for (const schema of Object.values(commandSchemas)) {
      expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({ type: 'object' });
    }
  });
});
