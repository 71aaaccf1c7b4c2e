import {
  ConnectionState,
  DisconnectReason,
  dispose,
  LocalAudioTrack,
  Room,
  type RtcConfiguration,
  TrackKind,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node';
import { Ear } from './ear.js';
import { routesOf } from './media-route.js';
import { Tone } from './tone.js';

/** What the token door answers, as far as a client needs it to join. */
export interface JoinTicket {
  readonly url: string;
  readonly token: string;
}

/**
 * A real media client without a browser: joins, sends a tone on demand, measures what it hears of whom.
 * Join bots one after another, at most a dozen per process; end the process's last test with `disposeMediaBots`.
 */
export class MediaBot {
  /** Resolves with LiveKit's reason once the connection is over for good. */
  readonly gone: Promise<string>;
  private readonly ears = new Map<string, Ear>();
  private tone: Tone | null = null;
  private microphone: LocalAudioTrack | null = null;
  private trackSid: string | null = null;

  private constructor(
    private readonly room: Room,
    private readonly hertz: number,
  ) {
    this.gone = new Promise((resolve) => {
      room.once('disconnected', (reason) => resolve(DisconnectReason[reason]));
    });
    room.on('trackSubscribed', (track, _publication, participant) => {
      if (track.kind !== TrackKind.KIND_AUDIO) return;
      // A track may be gone by the time that it is told of.
      this.ear(participant.identity)
        .listen(track)
        .catch(() => undefined);
    });
  }

  /** @throws when the server turns the token away. */
  static async join(ticket: JoinTicket, hertz = 440, rtcConfig?: RtcConfiguration): Promise<MediaBot> {
    const room = new Room();
    const bot = new MediaBot(room, hertz);
    await room.connect(ticket.url, ticket.token, {
      autoSubscribe: true,
      dynacast: false,
      ...(rtcConfig === undefined ? {} : { rtcConfig }),
    });
    return bot;
  }

  /** How its media travels now, as `udp direct` or `udp relay`: what it sends, and what it hears. */
  async routes(): Promise<readonly string[]> {
    const { publisherStats, subscriberStats } = await this.room.getRtcStats();
    return [...routesOf(publisherStats), ...routesOf(subscriberStats)];
  }

  get identity(): string {
    return this.room.localParticipant?.identity ?? '';
  }

  /** Identities of the others this client can see. */
  get others(): readonly string[] {
    return [...this.room.remoteParticipants.keys()];
  }

  /** False while the client library tries to mend its connection, and when that is over. */
  get steady(): boolean {
    return this.room.isConnected && this.room.connectionState === ConnectionState.CONN_CONNECTED;
  }

  /** Identities whose sound arrives here now, whether or not a page would play it. */
  get loud(): readonly string[] {
    return [...this.ears].filter(([, ear]) => ear.hears).map(([identity]) => identity);
  }

  /** Has its microphone at hand, so that `speak` need only publish it: as a page that asked for its devices when it was opened. */
  async prepare(): Promise<void> {
    this.microphone = await this.newMicrophone();
  }

  /** Publishes a microphone with a tone. @throws when the server does not allow it, after the client library's 10 s. */
  async speak(): Promise<void> {
    const track = this.microphone ?? (await this.newMicrophone());
    this.microphone = null;
    const options = new TrackPublishOptions({ source: TrackSource.SOURCE_MICROPHONE, dtx: false });
    try {
      const publication = await this.room.localParticipant?.publishTrack(track, options);
      this.trackSid = publication?.sid ?? null;
    } catch (error) {
      await this.hush();
      throw error;
    }
  }

  /** Stops the tone and takes the microphone back, as a well-behaved client does. */
  async hush(): Promise<void> {
    const { tone, trackSid } = this;
    this.tone = this.trackSid = this.microphone = null;
    try {
      if (trackSid !== null && this.room.isConnected) await this.room.localParticipant?.unpublishTrack(trackSid);
    } finally {
      await tone?.stop();
    }
  }

  /** What this client hears of one identity. */
  ear(identity: string): Ear {
    const known = this.ears.get(identity);
    if (known !== undefined) return known;
    const ear = new Ear();
    this.ears.set(identity, ear);
    return ear;
  }

  async leave(): Promise<void> {
    await this.hush();
    await this.room.disconnect();
  }

  /** As a page that is closed: nothing is taken back first, however stuck the connection is. */
  async abandon(): Promise<void> {
    const { tone } = this;
    this.tone = this.trackSid = this.microphone = null;
    await Promise.all([tone?.stop(), this.room.disconnect()]);
  }

  private async newMicrophone(): Promise<LocalAudioTrack> {
    await this.hush();
    this.tone = new Tone(this.hertz);
    return LocalAudioTrack.createAudioTrack('microphone', this.tone.source);
  }
}

/** Ends the native part of the media client; without it the process stays. */
export const disposeMediaBots = async (): Promise<void> => {
  await dispose();
};
