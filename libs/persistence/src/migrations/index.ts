import { SessionLog1764000000000 } from './1764000000000-session-log.js';
import { Access1764000000100 } from './1764000000100-access.js';
import { BridgePoints1764000100000 } from './1764000100000-bridge-points.js';
import { Conferences1764000200000 } from './1764000200000-conferences.js';
import { Calendar1764000300000 } from './1764000300000-calendar.js';
import { TerminalsAndSets1764000300100 } from './1764000300100-terminals-and-sets.js';
import { PointImports1764000300200 } from './1764000300200-point-imports.js';
import { Edits1764000300300 } from './1764000300300-edits.js';
import { ConferenceTemplates1764000300400 } from './1764000300400-conference-templates.js';
import { SessionDigests1764000300500 } from './1764000300500-session-digests.js';
import { LinkOpenings1764000300600 } from './1764000300600-link-openings.js';
import { InvitedUnits1764000300700 } from './1764000300700-invited-units.js';
import { WebhookInbox1764000400000 } from './1764000400000-webhook-inbox.js';
import { EncoderKeys1764000500000 } from './1764000500000-encoder-keys.js';
import { MediaCluster1764000600000 } from './1764000600000-media-cluster.js';

/** Every migration; one a line, one file per family of records, never changed once released. */
export const migrations = [
  SessionLog1764000000000,
  Access1764000000100,
  BridgePoints1764000100000,
  Conferences1764000200000,
  Calendar1764000300000,
  TerminalsAndSets1764000300100,
  PointImports1764000300200,
  Edits1764000300300,
  ConferenceTemplates1764000300400,
  SessionDigests1764000300500,
  LinkOpenings1764000300600,
  InvitedUnits1764000300700,
  WebhookInbox1764000400000,
  EncoderKeys1764000500000,
  MediaCluster1764000600000,
] as const;
