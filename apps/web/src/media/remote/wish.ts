import type { PointId } from '@diemcau/session';

/** How large a picture is at most; the size of its tile may make it smaller. */
export type PictureSize = 'small' | 'large';

/** Points whose picture the page shows. What is not here is not sent to it. */
export type Wanted = ReadonlyMap<PointId, PictureSize>;

export const nothingWanted: Wanted = new Map();
