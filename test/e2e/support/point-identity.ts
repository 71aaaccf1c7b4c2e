import type { LinkAnswer } from '@diemcau/contract';
import { Browser } from './browser.js';

/** The browser of a point's operator, come in by the link that an admin gives out. */
const pointBrowser = async (admin: Browser, pointId: string): Promise<Browser> => {
  const issued = await admin.post('/api/sessions/s1/links', { boards: ['Màn hình'] });
  const link = (issued.at('links') as readonly LinkAnswer[]).find((one) => one.pointId === pointId);
  if (typeof link?.url !== 'string') throw new Error(`no link for ${pointId}`);
  const [linkId, token] = new URL(link.url).hash.slice(1).split('.');
  const browser = new Browser(admin.url);
  await browser.post('/api/access/links/open', { linkId, token });
  return browser;
};

/** The identity that a fresh ticket of the point names: whoever comes into its media room without one is sent away. */
export const pointIdentity = async (admin: Browser, pointId: string): Promise<string> => {
  const browser = await pointBrowser(admin, pointId);
  const ticket = await browser.post('/api/sessions/s1/media-token', { seat: 'point', deviceId: `tab-${pointId}` });
  return String(ticket.at('identity'));
};
