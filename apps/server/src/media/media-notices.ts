import type { NoticeCode, PointId, SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';

type Tell = (sessionId: SessionId, pointIds: readonly PointId[], notice: NoticeCode) => void;

/** What media has to tell points at once. The sockets stand beyond the sessions, which need media: so they say here, once, how. */
@Injectable()
export class MediaNotices {
  private way: Tell = () => undefined;

  through(way: Tell): void {
    this.way = way;
  }

  tell(sessionId: SessionId, pointIds: readonly PointId[], notice: NoticeCode): void {
    this.way(sessionId, pointIds, notice);
  }
}
