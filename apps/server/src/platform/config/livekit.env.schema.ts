import { z } from 'zod';

export const isOrigin = (text: string): boolean =>
  URL.canParse(text) && new URL(text).origin === text && /^https?:/u.test(text);

const isMediaUrl = (text: string): boolean => URL.canParse(text) && /^(?:wss?|https?):$/u.test(new URL(text).protocol);

/** The address of a media server. */
export const mediaUrl = z
  .string()
  .refine(isMediaUrl, { error: 'must be an address such as wss://media.example.vn or http://127.0.0.1:7880' });

/** Pairs of a page's origin and an address, which may hold "=" itself; an origin has none. */
export const mediaUrls = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((pair) => pair.trim())
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [origin = ''] = pair.split('=', 1);
        return [origin, pair.slice(origin.length + 1)] as const;
      }),
  )
  .refine(
    (pairs) =>
      pairs.every(([origin, url]) => isOrigin(origin) && isMediaUrl(url)) &&
      new Set(pairs.map(([origin]) => origin)).size === pairs.length,
    { error: 'must be pairs such as https://diemcau.example.vn=wss://media.example.vn, separated by commas' },
  );

const cluster = z.strictObject({
  url: mediaUrl,
  clientUrl: mediaUrl.optional(),
  clientUrls: mediaUrls.optional(),
  apiKey: z.string().min(1),
  apiSecret: z.string().min(1),
});

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const NAMED = z.record(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$/u), cluster);

/** Further media servers; the sentence never repeats the text, which holds secrets. */
export const clusters = z
  .string()
  .refine((text) => NAMED.safeParse(asJson(text)).success, {
    error:
      'must be JSON such as {"b":{"url":"http://10.0.0.20:7880","apiKey":"…","apiSecret":"…","clientUrl":"wss://b.example.vn"}} with clientUrls, where there are any, written as in LIVEKIT_CLIENT_URLS',
  })
  .transform((text) => NAMED.parse(asJson(text)));
