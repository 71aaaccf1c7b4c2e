import { describe, expect, it } from '@jest/globals';
import { mediaNotice } from './media-notice.vi.js';

/** 18 January 2024, 8:00 in Vietnam. */
const AWAY = Date.UTC(2024, 0, 18, 1);
const BACK = AWAY + 120_000;

describe('what the desk is told of the media server', () => {
  it('is nothing while it has always been there', () => {
    expect(mediaNotice({ state: 'available', since: null, awaySince: null }, BACK)).toBeNull();
    expect(mediaNotice({ state: 'available', since: AWAY, awaySince: null }, BACK)).toBeNull();
  });

  it('is that there is none', () => {
    const notice = mediaNotice({ state: 'not_configured', since: null, awaySince: null }, BACK);
    expect(notice).toMatchObject({ code: 'MEDIA_NOT_CONFIGURED' });
  });

  it('is in one sentence that it is away, and since when', () => {
    const notice = mediaNotice({ state: 'away', since: AWAY, awaySince: AWAY }, BACK);
    expect(notice?.code).toBe('MEDIA_AWAY');
    expect(notice?.sentence).toMatch(/^Máy chủ hình và tiếng không phản hồi từ 08:00 ngày 18\/01\/2024; [^.]+\.$/u);
  });

  it('is in one sentence that it is back, for five minutes', () => {
    const server = { state: 'available', since: BACK, awaySince: AWAY } as const;
    expect(mediaNotice(server, BACK)).toEqual({
      code: 'MEDIA_BACK',
      sentence:
        'Máy chủ hình và tiếng đã hoạt động trở lại lúc 08:02 ngày 18/01/2024, sau khi gián đoạn từ 08:00 ngày 18/01/2024.',
    });
    expect(mediaNotice(server, BACK + 299_999)).not.toBeNull();
    expect(mediaNotice(server, BACK + 300_000)).toBeNull();
  });
});
