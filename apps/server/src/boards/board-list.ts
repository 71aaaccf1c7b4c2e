import type { BoardAnswer } from '@diemcau/contract';
import { LinkOpenings } from '@diemcau/runtime';
import type { SessionId } from '@diemcau/session';
import { Injectable } from '@nestjs/common';
import { Links } from '../access/links/links.service.js';
import { LiveRooms } from '../live/live-rooms.js';
import { AppError } from '../platform/errors/app-error.js';

/** The boards of a session, with what is known of their screens. */
@Injectable()
export class BoardList {
  constructor(
    private readonly links: Links,
    private readonly openings: LinkOpenings,
    private readonly rooms: LiveRooms,
  ) {}

  /** By name; those that were taken off are not there. */
  async of(sessionId: SessionId): Promise<BoardAnswer[]> {
    const [links, openings] = await Promise.all([this.links.boards(sessionId), this.openings.ofSession(sessionId)]);
    const screens = this.screensOf(sessionId);
    const seen = new Map(openings.map(({ linkId, lastAt }) => [linkId, lastAt]));
    return links.map(({ id, label }) => ({
      id,
      name: label,
      screens: screens.get(id) ?? 0,
      lastOpenedAt: seen.get(id) ?? null,
    }));
  }

  /** @throws AppError NOT_FOUND */
  async one(sessionId: SessionId, boardId: string): Promise<BoardAnswer> {
    const board = (await this.of(sessionId)).find(({ id }) => id === boardId);
    if (board === undefined) throw new AppError('NOT_FOUND');
    return board;
  }

  private screensOf(sessionId: SessionId): ReadonlyMap<string, number> {
    const screens = new Map<string, number>();
    for (const { access } of this.rooms.get(sessionId)?.channel.members.all() ?? []) {
      if (access.principal.kind !== 'board') continue;
      const { linkId } = access.principal;
      screens.set(linkId, (screens.get(linkId) ?? 0) + 1);
    }
    return screens;
  }
}
