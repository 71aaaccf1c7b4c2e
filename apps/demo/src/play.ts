import type { SessionReportView } from '@diemcau/contract';
import { prepare } from './acts/1-prepare.js';
import { readiness } from './acts/2-readiness.js';
import { checkIn } from './acts/3-check-in.js';
import { opening } from './acts/4-opening.js';
import { discussion } from './acts/5-discussion.js';
import { awardsAct } from './acts/6-awards.js';
import { conclusion } from './acts/7-conclusion.js';
import { Act } from './acts/act.js';
import { losePoints } from './acts/lost-points.js';
import { hireStaff, logIn } from './cast/accounts.js';
import { Desk } from './cast/desk.js';
import { seatOperators } from './cast/operators.js';
import { Voices } from './cast/voices.js';
import { ADMIN, type Service } from './stage/service.js';
import type { Show } from './stage/show.js';
import { heading, line } from './stage/terminal.js';
import type { Pace } from './options.js';
import { leadByHand } from './acts/understudies.js';
import { TakenOver, TakeOver } from './stage/take-over.js';
import { Timekeeper } from './stage/timekeeper.js';

/** Prepares the conference and seats everybody. */
export const setTheStage = async (service: Service, pace: Pace, media: boolean): Promise<Show> => {
  const admin = await logIn(service.origin, ADMIN.username, ADMIN.password);
  const staff = await hireStaff(admin);
  const organizer = staff.get('organizer');
  if (organizer === undefined) throw new Error('nobody organizes');
  const prepared = await prepare(organizer);
  const { places, sessionId, links } = prepared;
  heading('Kết nối');
  const operators = await seatOperators(
    service.origin,
    sessionId,
    [places.hall, ...places.districts, ...places.communes],
    links,
  );
  line(`${operators.size} điểm cầu đã kết nối`);
  return {
    ...prepared,
    organizer,
    operators,
    time: await Timekeeper.start(admin, pace),
    desk: await Desk.open(staff, sessionId),
    voices: new Voices(sessionId, media),
    takeOver: new TakeOver(),
    freePointId: freeCommune(places),
  };
};

/** Neither a hand raiser nor one that is cut off: the last commune of the last district. */
const freeCommune = (places: Show['places']): string => places.communes.at(-1)?.id ?? '';

/** The whole conference, from the confirmation of the first point to the closing words; then its report. */
export const play = async (show: Show): Promise<SessionReportView> => {
  try {
    await playScript(new Act(show));
  } catch (error) {
    if (!(error instanceof TakenOver)) throw error;
    await leadByHand(show, show.freePointId);
  }
  return show.organizer.get<SessionReportView>(`/api/sessions/${show.sessionId}/report`);
};

const playScript = async (act: Act): Promise<void> => {
  await readiness(act);
  await checkIn(act);
  await opening(act);
  const lost = losePoints(act);
  await discussion(act);
  await lost.comeBack();
  await awardsAct(act);
  await conclusion(act);
};

export const leaveTheStage = async (show: Show): Promise<void> => {
  await show.voices.leave();
  for (const { live } of show.operators.values()) live.leave();
  show.desk.leave();
};
