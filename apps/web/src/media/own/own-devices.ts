import type { PointId, SessionState } from '@diemcau/session';
import type { LocalParticipant } from 'livekit-client';
import type { OwnMedia } from '../media-view.js';
import { noSource } from '../media-view.js';
import { type DeviceChoice, keepChoice, keptChoice, pictureConstraints, soundConstraints } from './device-choice.js';
import type { DeviceProblem } from './device-problem.js';
import { DeviceSource } from './device-source.js';
import { type Intent, intentAfter, microphoneWish, noIntent } from './own-wishes.js';

export interface OwnParts {
  readonly session: () => SessionState;
  /** Null for a console: it sends nothing. */
  readonly pointId: () => PointId | null;
  readonly changed: (own: OwnMedia) => void;
}

type Source = 'camera' | 'microphone';

/** By the numbers of LiveKit's protocol. */
const SOURCE_NUMBERS: Readonly<Record<Source, number>> = { camera: 1, microphone: 2 };

/** The one who sends, if the media server lets it send this. */
const allowed = (room: LocalParticipant | null, source: Source): LocalParticipant | null => {
  const { canPublish = false, canPublishSources = [] } = room?.permissions ?? {};
  const numbers: readonly number[] = canPublishSources;
  return canPublish && (numbers.length === 0 || numbers.includes(SOURCE_NUMBERS[source])) ? room : null;
};

/** Camera and microphone of this machine. Both are off until somebody agreed, the session lets the point, and the media server does. */
export class OwnDevices {
  choice = keptChoice();
  private intent: Intent = { ...noIntent, camera: this.choice.cameraOn };
  private room: LocalParticipant | null = null;
  private view: OwnMedia = { microphone: noSource, camera: noSource };
  private readonly microphone = new DeviceSource({
    kind: 'audio',
    constraints: () => soundConstraints(this.choice),
    chosen: () => this.choice.microphone,
    // Silence is sent, too: what a listener measures must not depend on whether somebody pauses for breath.
    publish: { source: 'microphone' as never, dtx: false, red: true },
    changed: (microphone) => this.show({ microphone }),
  });
  private readonly camera = new DeviceSource({
    kind: 'video',
    constraints: () => pictureConstraints(this.choice),
    chosen: () => this.choice.camera,
    publish: { source: 'camera' as never, simulcast: true },
    changed: (camera) => this.show({ camera }),
  });

  constructor(private readonly parts: OwnParts) {}

  /** The room to send to; null while there is none. */
  enter(room: LocalParticipant | null): void {
    this.room = room;
    this.settle();
  }

  /** Brings the devices into line with session, room and intent. What is not allowed any more stops here, at once. */
  settle(): void {
    const { session, pointId } = this.parts;
    const own = pointId();
    if (own === null) return;
    const state = session();
    this.intent = intentAfter(state, own, this.intent);
    this.microphone.want(microphoneWish(state, own, this.intent), allowed(this.room, 'microphone'));
    const camera = allowed(this.room, 'camera');
    this.camera.want(this.intent.camera && camera !== null ? 'send' : 'off', camera);
  }

  /** The press that turns the microphone on and begins the turn. The turn is as it was when there is no microphone. */
  async microphoneFor(entryId: string): Promise<DeviceProblem | null> {
    this.agree({ turn: entryId });
    const problem = await this.microphone.open();
    if (problem !== null) this.agree({ turn: null });
    else this.settle();
    return problem;
  }

  /** For a point that may always be heard. */
  async microphoneByHand(on: boolean): Promise<DeviceProblem | null> {
    this.agree({ byHand: on });
    if (!on) return null;
    const problem = await this.microphone.open();
    if (problem !== null) this.agree({ byHand: false });
    else this.settle();
    return problem;
  }

  /** Opens the microphone for this machine alone: the level bar of a point that is next. */
  tryMicrophone(): void {
    this.agree({ trying: true });
  }

  showCamera(on: boolean): void {
    this.choose({ cameraOn: on });
    this.agree({ camera: on });
  }

  /** Kept by the browser; what is open moves to the chosen device. */
  choose(part: Partial<DeviceChoice>): void {
    const before = this.choice;
    this.choice = { ...before, ...part };
    keepChoice(this.choice);
    const { microphone, profile, camera } = this.choice;
    if (microphone !== before.microphone || profile !== before.profile) void this.microphone.reopen();
    if (camera !== before.camera) void this.camera.reopen();
  }

  devicesChanged(): void {
    this.microphone.devicesChanged();
    this.camera.devicesChanged();
  }

  stop(): void {
    this.intent = { ...noIntent, camera: this.intent.camera };
    this.microphone.want('off', null);
    this.camera.want('off', null);
  }

  private agree(part: Partial<Intent>): void {
    this.intent = { ...this.intent, ...part };
    this.settle();
  }

  private show(part: Partial<OwnMedia>): void {
    this.view = { ...this.view, ...part };
    this.parts.changed(this.view);
  }
}
