const KEPT = 'diemcau.point';

/** Who this tab came in as by a short code; a link names it by itself. Gone with the tab: the next person may use the machine. */
export const keptEntry = (): string | null => {
  try {
    return sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
};

export const keepEntry = (as: string): void => {
  try {
    sessionStorage.setItem(KEPT, as);
  } catch {
    // The code is typed again after a reload.
  }
};
