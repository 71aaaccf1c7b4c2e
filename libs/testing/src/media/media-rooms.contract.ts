import { MediaError, type MediaPermission, type MediaRooms, type MediaSource } from '@diemcau/runtime';
import { suite } from '../contracts/suite.js';
import { eventually } from './eventually.clock.js';

/** A client in a room, however it got there. */
export interface ContractClient {
  /** Resolves once the publication is listed; rejects when the server does not allow it. */
  publish(source: MediaSource): Promise<void>;
  readonly gone: Promise<unknown>;
}

export interface MediaRoomsUnderTest {
  readonly rooms: MediaRooms;
  /** Rejects when there is no such room. */
  join(room: string, identity: string, permission: MediaPermission): Promise<ContractClient>;
  close(): Promise<void>;
}

const may = (...sources: readonly MediaSource[]): MediaPermission => ({ canSubscribe: true, sources, hidden: false });

const kindOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'no error',
    (error: unknown) => (error instanceof MediaError ? error.kind : String(error)),
  );

/** What the runtime relies on of any media server, asserted on the fake and on the real one. */
export const mediaRoomsContract = (name: string, start: () => Promise<MediaRoomsUnderTest>): void => {
  const { afterAll, beforeAll, describe, expect, it } = suite();
  describe(`media rooms: ${name}`, () => {
    let subject: MediaRoomsUnderTest;
    let rooms: MediaRooms;
    let serial = 0;
    const newRoom = async (): Promise<string> => {
      serial += 1;
      const room = `contract-${serial}`;
      await rooms.ensureRoom(room);
      return room;
    };

    beforeAll(async () => {
      subject = await start();
      rooms = subject.rooms;
    });
    afterAll(() => subject.close());

    it('answers a check', async () => {
      expect(await kindOf(rooms.check())).toBe('no error');
    });

    it('lists the rooms that are open, whoever opened them and whether anybody is there', async () => {
      const [full, empty, gone] = [await newRoom(), await newRoom(), await newRoom()];
      await subject.join(full, 'a.1', may());
      await rooms.deleteRoom(gone);
      const listed = await rooms.listRooms();
      expect(listed).toEqual(expect.arrayContaining([full, empty]));
      expect(listed).not.toContain(gone);
    });

    it('opens a room once, however often it is asked', async () => {
      const room = await newRoom();
      await subject.join(room, 'a.1', may());
      await rooms.ensureRoom(room);
      expect((await rooms.listParticipants(room)).map(({ identity }) => identity)).toEqual(['a.1']);
    });

    it('tells an empty room from one that is not there', async () => {
      expect(await rooms.listParticipants(await newRoom())).toEqual([]);
      expect(await kindOf(rooms.listParticipants('contract-none'))).toBe('not_found');
    });

    it('lets nobody into a room that was not opened', async () => {
      await expect(subject.join('contract-none', 'a.1', may())).rejects.toThrow();
    });

    it('gives a client the permission of its token', async () => {
      const room = await newRoom();
      const permission = { canSubscribe: true, sources: ['camera'], hidden: true } as const;
      await subject.join(room, 'a.1', permission);
      expect(await rooms.listParticipants(room)).toEqual([{ identity: 'a.1', permission, publishing: [] }]);
    });

    it('replaces the whole permission, in whatever order the sources come', async () => {
      const room = await newRoom();
      await subject.join(room, 'a.1', may());
      await rooms.setPermission(room, 'a.1', may('screen', 'microphone', 'camera'));
      const [granted] = await rooms.listParticipants(room);
      expect(granted?.permission).toEqual(may('camera', 'microphone', 'screen'));
      await rooms.setPermission(room, 'a.1', may());
      const [revoked] = await rooms.listParticipants(room);
      expect(revoked?.permission).toEqual(may());
    });

    it('lists a client as soon as it has joined, and takes its rights away at once', async () => {
      const room = await newRoom();
      await subject.join(room, 'a.1', may('camera'));
      await subject.join(room, 'b.1', may());
      const listed = await rooms.listParticipants(room);
      expect(listed.map(({ identity }) => identity).sort()).toEqual(['a.1', 'b.1']);
      await rooms.setPermission(room, 'a.1', may());
      const after = await rooms.listParticipants(room);
      expect(after.map(({ permission }) => permission)).toEqual([may(), may()]);
    });

    it('replaces every field: what the last permission had besides is gone', async () => {
      const room = await newRoom();
      await subject.join(room, 'a.1', { canSubscribe: true, sources: ['camera', 'microphone'], hidden: false });
      const next = { canSubscribe: false, sources: ['screen'], hidden: false } as const;
      await rooms.setPermission(room, 'a.1', next);
      expect((await rooms.listParticipants(room))[0]?.permission).toEqual(next);
    });

    it('leaves a publication alone when the permission is the same again', async () => {
      const room = await newRoom();
      const client = await subject.join(room, 'a.1', may('camera', 'microphone'));
      await client.publish('microphone');
      await rooms.setPermission(room, 'a.1', may('microphone', 'camera'));
      await rooms.setPermission(room, 'a.1', may('microphone'));
      const [still] = await rooms.listParticipants(room);
      expect(still).toEqual(expect.objectContaining({ permission: may('microphone'), publishing: ['microphone'] }));
    });

    it('does what it is asked about many participants at the same time', async () => {
      const room = await newRoom();
      const names = ['a.1', 'b.1', 'c.1', 'd.1'];
      for (const name of names) await subject.join(room, name, may());
      await Promise.all(names.map((name) => rooms.setPermission(room, name, may('microphone'))));
      const listed = await rooms.listParticipants(room);
      expect(listed.map(({ permission }) => permission)).toEqual(names.map(() => may('microphone')));
    });

    it('lets a removed client in again with its old token: keeping it out is our work', async () => {
      const room = await newRoom();
      const client = await subject.join(room, 'a.1', may('microphone'));
      await rooms.removeParticipant(room, 'a.1');
      await client.gone;
      await subject.join(room, 'a.1', may('microphone'));
      expect((await rooms.listParticipants(room))[0]?.permission).toEqual(may('microphone'));
    });

    it('opens a deleted room again, empty', async () => {
      const room = await newRoom();
      const client = await subject.join(room, 'a.1', may());
      await rooms.deleteRoom(room);
      await client.gone;
      await rooms.ensureRoom(room);
      expect(await rooms.listParticipants(room)).toEqual([]);
    });

    it('takes a participant of a room that is not there for removed', async () => {
      expect(await kindOf(rooms.removeParticipant('contract-none', 'a.1'))).toBe('no error');
    });

    it('ends a publication when its source is revoked, and keeps the others out', async () => {
      const room = await newRoom();
      const client = await subject.join(room, 'a.1', may('microphone'));
      await client.publish('microphone');
      expect((await rooms.listParticipants(room))[0]?.publishing).toEqual(['microphone']);
      await rooms.setPermission(room, 'a.1', may('camera'));
      expect((await rooms.listParticipants(room))[0]?.publishing).toEqual([]);
      await expect(client.publish('microphone')).rejects.toThrow();
      expect((await rooms.listParticipants(room))[0]?.publishing).toEqual([]);
    });

    it('mutes and opens a publication as often as it is asked, and nothing but that', async () => {
      const room = await newRoom();
      const client = await subject.join(room, 'a.1', may('camera', 'microphone'));
      await client.publish('microphone');
      const muted = { identity: 'a.1', permission: may('camera', 'microphone'), publishing: ['microphone'] };
      for (const time of [1, 2]) {
        await rooms.setMuted(room, 'a.1', 'microphone', true);
        expect([time, await rooms.listParticipants(room)]).toEqual([time, [{ ...muted, muted: ['microphone'] }]]);
      }
      for (const time of [1, 2]) {
        // A client that signals may still be answering the mute of before: whoever wants it open asks again, as the runtime does.
        await eventually(`the microphone is open, time ${time}`, async () => {
          await rooms.setMuted(room, 'a.1', 'microphone', false);
          return (await rooms.listParticipants(room))[0]?.muted === undefined;
        });
        expect(await rooms.listParticipants(room)).toEqual([muted]);
      }
    });

    it('says so when there is nothing to mute', async () => {
      const room = await newRoom();
      const client = await subject.join(room, 'a.1', may('camera', 'microphone'));
      expect(await kindOf(rooms.setMuted(room, 'a.1', 'microphone', true))).toBe('not_found');
      await client.publish('microphone');
      expect(await kindOf(rooms.setMuted(room, 'a.1', 'camera', false))).toBe('not_found');
      expect(await kindOf(rooms.setMuted(room, 'nobody.1', 'microphone', true))).toBe('not_found');
      expect(await kindOf(rooms.setMuted('contract-none', 'nobody.1', 'microphone', true))).toBe('not_found');
    });

    it('says so when the participant is not there', async () => {
      const room = await newRoom();
      expect(await kindOf(rooms.setPermission(room, 'nobody.1', may()))).toBe('not_found');
      expect(await kindOf(rooms.setPermission('contract-none', 'nobody.1', may()))).toBe('not_found');
    });

    it('removes a participant, and takes one that is not there for removed', async () => {
      const room = await newRoom();
      const client = await subject.join(room, 'a.1', may());
      await rooms.removeParticipant(room, 'a.1');
      await client.gone;
      expect(await rooms.listParticipants(room)).toEqual([]);
      expect(await kindOf(rooms.removeParticipant(room, 'a.1'))).toBe('no error');
    });

    it('lets the same identity in once: the later client evicts the earlier', async () => {
      const room = await newRoom();
      const earlier = await subject.join(room, 'a.1', may());
      await subject.join(room, 'a.1', may());
      await earlier.gone;
      expect(await rooms.listParticipants(room)).toHaveLength(1);
    });

    it('deletes a room with everybody in it, and takes one that is not there for deleted', async () => {
      const room = await newRoom();
      const client = await subject.join(room, 'a.1', may());
      await rooms.deleteRoom(room);
      await client.gone;
      expect(await kindOf(rooms.listParticipants(room))).toBe('not_found');
      expect(await kindOf(rooms.deleteRoom(room))).toBe('no error');
    });
  });
};
