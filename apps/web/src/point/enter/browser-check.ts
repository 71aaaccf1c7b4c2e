export type BrowserTrouble = 'in_app' | 'insecure' | 'no_media' | null;

/** Messengers open links in a view of their own, which seldom lets a microphone through. */
const IN_APP = /Zalo|FBAN|FBAV|FB_IAB|Instagram|Line\/|; wv\)/u;

/** What will keep this browser from sending sound and picture; checking in works all the same. */
export const browserTrouble = (): BrowserTrouble => {
  if (IN_APP.test(navigator.userAgent)) return 'in_app';
  if (!window.isSecureContext) return 'insecure';
  return 'mediaDevices' in navigator ? null : 'no_media';
};
