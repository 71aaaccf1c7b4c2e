/** What stands behind the # of a printed link; browsers send it to nobody. */
export interface PrintedLink {
  readonly linkId: string;
  readonly token: string;
}

/** Null when the address was cut off on its way. */
export const readLink = (hash: string): PrintedLink | null => {
  const [, linkId, token] = /^#([^.]+)\.(.+)$/u.exec(hash) ?? [];
  return linkId === undefined || token === undefined ? null : { linkId, token };
};
