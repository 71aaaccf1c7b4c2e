import { setTimeout as pause } from 'node:timers/promises';
import type { HookFate } from './webhook-road.js';
import type { MediaTrial, ScenarioResult } from './media-trial.js';
import { Thief } from './thief.js';

const FROZEN_MS = 20_000;
const AWAY_MS = 2_000;
/** Longer than anybody may be heard wrongly: what keeps him out meanwhile is not LiveKit. */
const CUT_MS = 6_000;

/** Nothing is wrong: what the others are compared with. */
export const calm = (trial: MediaTrial): Promise<ScenarioResult> =>
  trial.scenario('no fault', async () => {
    const { hand } = trial;
    for (let i = 0; i < 4; i += 1) {
      await hand.callAndBegin(trial.guest(i).pointId);
      await trial.agrees('called');
    }
    await hand.control('PauseTurn');
    await trial.agrees('paused');
    await hand.control('ResumeTurn');
    await trial.agrees('resumed');
  });

const livekitKilled = (trial: MediaTrial): Promise<ScenarioResult> =>
  trial.scenario('LiveKit killed in mid-speech, started empty', async () => {
    await trial.hand.callAndBegin(trial.guest(0).pointId);
    await trial.agrees('called');
    await trial.unwritten('LiveKit away', async () => {
      await trial.house.livekit.kill();
      await pause(AWAY_MS);
      await trial.house.livekit.startAgain();
      await trial.agrees('LiveKit is back');
    });
    await trial.house.livekit.kill();
    await trial.hand.callAndBegin(trial.guest(1).pointId);
    await pause(AWAY_MS);
    await trial.house.livekit.startAgain();
    await trial.agrees('LiveKit is back after the floor changed');
  });

const livekitFrozen = (trial: MediaTrial): Promise<ScenarioResult> =>
  trial.scenario('LiveKit frozen for 20 s in mid-speech', async () => {
    await trial.hand.callAndBegin(trial.guest(2).pointId);
    await trial.agrees('called');
    trial.house.livekit.freeze();
    await trial.unwritten('LiveKit frozen', () => pause(FROZEN_MS / 2));
    await trial.hand.callAndBegin(trial.guest(3).pointId);
    await pause(FROZEN_MS / 2);
    trial.house.livekit.thaw();
    await trial.agrees('LiveKit goes on');
  });

const serviceKilled = (trial: MediaTrial): Promise<ScenarioResult> =>
  trial.scenario('our service killed in mid-speech', async () => {
    const speaker = trial.guest(4);
    await trial.hand.callAndBegin(speaker.pointId);
    await trial.agrees('called');
    const heard = trial.room.hall.bot?.ear(speaker.identity);
    const before = heard?.loudFrames ?? 0;
    await trial.unwritten('our service away', async () => {
      await trial.house.killService();
      await pause(AWAY_MS);
      if ((heard?.loudFrames ?? 0) < before + 100) trial.note('the hall no longer heard the speaker');
      await trial.house.startService();
      await trial.agrees('our service is back');
    });
    await trial.hand.control('StopTurn');
    await trial.agrees('stopped');
  });

const apiCut = (trial: MediaTrial): Promise<ScenarioResult> =>
  trial.scenario("LiveKit's API cut while media flows", async () => {
    const { hand, house } = trial;
    for (const [i, state] of (['refused', 'hung', 'lost_answers'] as const).entries()) {
      await hand.callAndBegin(trial.guest(i).pointId);
      await trial.agrees('called');
      // Goes on sending, and LiveKit lets it: the listeners alone keep it out.
      trial.guest(i).manners = 'clinging';
      house.api.state = state;
      await hand.callAndBegin(trial.guest(i + 1).pointId);
      await pause(CUT_MS / 2);
      await hand.control('StopTurn');
      await hand.callAndBegin(trial.guest(i + 2).pointId);
      await pause(CUT_MS / 2);
      house.api.heal();
      await trial.agrees(`after the API was ${state}`);
      trial.guest(i).manners = 'honest';
    }
  });

const webhooksCut = (trial: MediaTrial): Promise<ScenarioResult> =>
  trial.scenario('webhooks lost, doubled, late, shuffled', async () => {
    const fates: readonly HookFate[] = ['lost', 'doubled', 'late', 'shuffled'];
    for (const [i, fate] of fates.entries()) {
      trial.house.webhooks.fate = fate;
      const [first, second] = [trial.guest(2 * i), trial.guest(2 * i + 1)];
      await trial.hand.callAndBegin(first.pointId);
      await trial.agrees(`called, calls ${fate}`);
      // A page that comes with a new token is news that only LiveKit has.
      second.reload();
      await trial.agrees(`a page is back, calls ${fate}`);
      await trial.hand.callAndBegin(second.pointId);
      await trial.agrees(`it is called, calls ${fate}`);
    }
    trial.house.webhooks.fate = 'delivered';
  });

const disobedient = (trial: MediaTrial): Promise<ScenarioResult> =>
  trial.scenario('a client publishes without the floor, another after it', async () => {
    const [speaker, eager] = [trial.guest(0), trial.guest(1)];
    await trial.hand.callAndBegin(speaker.pointId);
    await trial.agrees('called');
    const heard = trial.room.hall.bot?.ear(eager.identity);
    const before = heard?.loudFrames ?? 0;
    eager.manners = 'eager';
    await pause(4_000);
    if ((heard?.loudFrames ?? 0) > before) trial.note('the hall heard a client without the floor');
    eager.manners = 'honest';
    speaker.manners = 'clinging';
    await trial.hand.control('StopTurn');
    await trial.agrees('stopped, the client goes on sending');
    await trial.hand.callAndBegin(trial.guest(2).pointId);
    await trial.agrees('another is called');
    speaker.manners = 'honest';
  });

const stolen = (trial: MediaTrial): Promise<ScenarioResult> =>
  trial.scenario('a stolen token on a second device', async () => {
    const owner = trial.guest(3);
    await trial.hand.callAndBegin(owner.pointId);
    await trial.agrees('called');
    // The token of a turn: whoever has it may speak.
    owner.reload();
    await trial.agrees('the page has the token of its turn');
    const thief = Thief.steal(owner);
    await pause(4_000);
    await thief.stop();
    await trial.agrees('the owner speaks, the thief is out');
    if (thief.entered === 0) trial.note('the thief never came in, so nothing was proven');
    console.log(`  the thief came in ${thief.entered} times: ${thief.ends.join(', ')}`);
  });

/** Every named fault, one after the other. */
export const namedScenarios = [
  livekitKilled,
  livekitFrozen,
  serviceKilled,
  apiCut,
  webhooksCut,
  disobedient,
  stolen,
] as const;
