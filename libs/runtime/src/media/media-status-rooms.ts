import {
  MediaError,
  type MediaParticipant,
  type MediaPermission,
  type MediaRoomLimits,
  MediaRooms,
  type MediaSource,
} from '../ports/media-rooms.js';
import { OWN_CLUSTER } from './media-clusters.js';
import { sessionOfMediaRoom } from './media-room.js';
import type { MediaStatusBook } from './media-status-book.js';

/** The media server's rooms with a witness: whatever a call comes to is noted, and passed on as it is. */
export class WitnessedMediaRooms extends MediaRooms {
  constructor(
    private readonly rooms: MediaRooms,
    private readonly book: MediaStatusBook,
    /** Which of several media servers these are the rooms of. */
    private readonly cluster = OWN_CLUSTER,
  ) {
    super();
  }

  check(): Promise<void> {
    return this.noted('check', this.rooms.check());
  }

  listRooms(): Promise<readonly string[]> {
    return this.noted('listRooms', this.rooms.listRooms());
  }

  ensureRoom(room: string, limits?: MediaRoomLimits): Promise<void> {
    return this.noted('ensureRoom', this.rooms.ensureRoom(room, limits));
  }

  async deleteRoom(room: string): Promise<void> {
    await this.noted('deleteRoom', this.rooms.deleteRoom(room));
    this.listed(room, []);
  }

  async listParticipants(room: string): Promise<readonly MediaParticipant[]> {
    try {
      const participants = await this.noted('listParticipants', this.rooms.listParticipants(room));
      this.listed(room, participants);
      return participants;
    } catch (error) {
      // A media server that has forgotten the room holds nobody in it.
      if (error instanceof MediaError && error.kind === 'not_found') this.listed(room, []);
      throw error;
    }
  }

  async setPermission(room: string, identity: string, permission: MediaPermission): Promise<void> {
    await this.noted('setPermission', this.rooms.setPermission(room, identity, permission), { room, identity });
    this.note(room, (sessionId) => this.book.applied(sessionId, identity, permission));
  }

  async setMuted(room: string, identity: string, source: MediaSource, muted: boolean): Promise<void> {
    await this.noted('setMuted', this.rooms.setMuted(room, identity, source, muted), { room, identity });
    this.note(room, (sessionId) => this.book.muted(sessionId, identity, source, muted));
  }

  async removeParticipant(room: string, identity: string): Promise<void> {
    await this.noted('removeParticipant', this.rooms.removeParticipant(room, identity), { room, identity });
    this.note(room, (sessionId) => this.book.removed(sessionId, identity));
  }

  private listed(room: string, participants: readonly MediaParticipant[]): void {
    this.note(room, (sessionId) => this.book.listed(sessionId, participants));
  }

  private note(room: string, take: (sessionId: string) => void): void {
    const sessionId = sessionOfMediaRoom(room);
    if (sessionId !== null) take(sessionId);
  }

  private async noted<Value>(
    name: string,
    call: Promise<Value>,
    about?: { readonly room: string; readonly identity: string },
  ): Promise<Value> {
    const asking = (isAsked: boolean): void => {
      if (about !== undefined) this.note(about.room, (id) => this.book.asking(id, about.identity, isAsked));
    };
    asking(true);
    try {
      const value = await call;
      this.book.figures.called(name, 'done');
      this.book.answered(this.cluster);
      return value;
    } catch (error) {
      if (error instanceof MediaError) {
        this.book.figures.called(name, error.kind);
        if (about !== undefined) {
          this.note(about.room, (sessionId) => this.book.failed(sessionId, about.identity, error.kind));
        }
        this.book.refused(error.kind, this.cluster);
      }
      throw error;
    } finally {
      asking(false);
    }
  }
}
