import { describe, expect, it } from '@jest/globals';
import { Announcer } from './announcer.js';

describe('an announcer', () => {
  const open = (): { announcer: Announcer; pass: () => void } => {
    const due: (() => void)[] = [];
    const announcer = new Announcer((_, then) => due.push(then));
    return { announcer, pass: () => due.shift()?.() };
  };

  it('says the first sentence at once and joins what comes within three seconds', () => {
    const { announcer, pass } = open();
    announcer.say('một');
    announcer.say('hai');
    announcer.say('ba');
    expect(announcer.read().polite).toBe('một');
    pass();
    expect(announcer.read().polite).toBe('hai. ba');
  });

  it('says the same thing once', () => {
    const { announcer, pass } = open();
    announcer.say('một');
    announcer.say('hai');
    announcer.say('hai');
    pass();
    expect(announcer.read().polite).toBe('hai');
  });

  it('does not keep what is urgent waiting', () => {
    const { announcer } = open();
    announcer.say('một');
    announcer.interrupt('Mời phát biểu');
    expect(announcer.read()).toEqual({ polite: 'một', urgent: 'Mời phát biểu' });
  });
});
