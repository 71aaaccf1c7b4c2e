import type { IssuedSession } from '@diemcau/session';
import type { Paper, PaperKind } from '../paper.js';
import { directoryPaper } from './directory.js';
import { hallPaper } from './hall.js';
import { headCountPaper } from './head-count.js';
import { programmePaper } from './programme.js';
import { registrationsPaper } from './registrations.js';
import { speakingLogPaper } from './speaking-log.js';

const WRITERS: Readonly<Record<PaperKind, (session: IssuedSession, at: number) => Paper>> = {
  head_count: headCountPaper,
  programme: programmePaper,
  registrations: registrationsPaper,
  directory: directoryPaper,
  speaking_log: speakingLogPaper,
  hall: hallPaper,
};

/** A paper as it stands at a moment. */
export const paperOf = (kind: PaperKind, session: IssuedSession, at: number): Paper => WRITERS[kind](session, at);
