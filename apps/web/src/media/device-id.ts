import { newId } from '../live/new-id.js';

const KEPT = 'diemcau.media-device';

const take = (): string | null => {
  try {
    const kept = sessionStorage.getItem(KEPT);
    sessionStorage.removeItem(KEPT);
    return kept;
  } catch {
    // Some browsers lock the storage of private windows.
    return null;
  }
};

const put = (id: string): void => {
  try {
    sessionStorage.setItem(KEPT, id);
  } catch {
    // Then a page that is loaded again is another device, and says that it takes over.
  }
};

let own: string | null = null;

/**
 * This tab as the media door knows it. It is kept through a reload, and lies in the storage only while no page is open: a tab that is
 * duplicated copies the storage, and would otherwise pass for this one.
 */
export const deviceId = (): string => {
  if (own !== null) return own;
  const id = take() ?? newId();
  own = id;
  window.addEventListener('pagehide', () => put(id));
  window.addEventListener('pageshow', () => void take());
  return id;
};
