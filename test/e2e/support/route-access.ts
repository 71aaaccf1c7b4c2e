/**
 * Who comes: nobody signed in; an account without any right; an admin; a planner (global organizer, granted nothing); the roles
 * granted in the conference of the route; a point and a board of its session; the organizer of another conference.
 */
export const CALLERS = [
  'nobody',
  'account',
  'admin',
  'planner',
  'organizer',
  'chair',
  'secretary',
  'technician',
  'mc',
  'reception',
  'operator',
  'board',
  'foreigner',
] as const;
export type CallerName = (typeof CALLERS)[number];

const EVERYBODY: readonly CallerName[] = CALLERS;
const SIGNED_IN = CALLERS.filter((name) => name !== 'nobody');
const ACCOUNTS = SIGNED_IN.filter((name) => name !== 'operator' && name !== 'board');
const ADMIN: readonly CallerName[] = ['admin'];
const PLANNERS: readonly CallerName[] = ['admin', 'planner'];
const HOSTS: readonly CallerName[] = ['admin', 'organizer'];
const HOSTS_AND_CHAIR: readonly CallerName[] = ['admin', 'organizer', 'chair'];
const DESK: readonly CallerName[] = ['admin', 'organizer', 'chair', 'secretary', 'technician', 'mc', 'reception'];

/** Written by hand. A route that is not here, or a line here without a route, fails the test. */
export const ROUTE_ACCESS: Readonly<Record<string, readonly CallerName[]>> = {
  'GET /health/live': EVERYBODY,
  'GET /health/ready': EVERYBODY,
  'GET /api/docs-json': EVERYBODY,
  'GET /dc/don-gian': EVERYBODY,
  // Whoever asks from the machine of the service itself, as these callers do.
  'GET /metrics': EVERYBODY,

  'POST /api/access/bootstrap': EVERYBODY,
  'POST /api/access/login': EVERYBODY,
  'POST /api/access/links/look': EVERYBODY,
  'POST /api/access/links/open': EVERYBODY,
  'POST /api/access/short-codes/open': EVERYBODY,
  'POST /api/board-pairings': EVERYBODY,
  'POST /api/board-pairings/:pairingId/outcome': EVERYBODY,
  'GET /api/access/me': SIGNED_IN,
  'POST /api/access/logout': SIGNED_IN,
  'POST /api/access/password': ACCOUNTS,
  'GET /api/access/logins': ACCOUNTS,
  'DELETE /api/access/logins/:loginId': ACCOUNTS,

  'GET /api/accounts': ADMIN,
  'POST /api/accounts': ADMIN,
  'PATCH /api/accounts/:accountId': ADMIN,
  'POST /api/accounts/:accountId/password': ADMIN,
  'GET /api/audit': ADMIN,
  'POST /api/demo/clock': ADMIN,

  'GET /api/units': ACCOUNTS,
  'POST /api/units/follow': ACCOUNTS,
  'GET /api/units/:code': ACCOUNTS,
  'GET /api/calendar-days': ACCOUNTS,
  'PUT /api/calendar-days/:day': PLANNERS,
  'DELETE /api/calendar-days/:day': PLANNERS,
  'PUT /api/calendar-years/:year': PLANNERS,
  'DELETE /api/calendar-years/:year': PLANNERS,
  'GET /api/working-days': ACCOUNTS,
  'POST /api/point-imports': PLANNERS,
  'GET /api/point-imports/:importId': PLANNERS,
  'POST /api/point-imports/:importId/apply': PLANNERS,
  'GET /api/point-imports/:importId/errors': PLANNERS,
  'DELETE /api/point-imports/:importId': PLANNERS,
  'GET /api/point-exports': PLANNERS,
  'GET /api/point-exports/template': PLANNERS,
  'GET /api/bridge-points': PLANNERS,
  'POST /api/bridge-points': PLANNERS,
  'POST /api/bridge-points/province': PLANNERS,
  'PATCH /api/bridge-points': PLANNERS,
  'POST /api/bridge-points/country': PLANNERS,
  'GET /api/bridge-points/groups': PLANNERS,
  'GET /api/bridge-points/:pointId': PLANNERS,
  'GET /api/bridge-points/:pointId/history': PLANNERS,
  'PUT /api/bridge-points/:pointId': PLANNERS,
  'DELETE /api/bridge-points/:pointId': PLANNERS,
  'GET /api/point-sets': PLANNERS,
  'POST /api/point-sets': PLANNERS,
  'GET /api/point-sets/:setId': PLANNERS,
  'PUT /api/point-sets/:setId': PLANNERS,
  'DELETE /api/point-sets/:setId': PLANNERS,

  'GET /api/calendar': ACCOUNTS,
  'GET /api/conferences': ACCOUNTS,
  'POST /api/conferences': PLANNERS,
  'GET /api/conferences/:conferenceId': DESK,
  'PATCH /api/conferences/:conferenceId': HOSTS,
  'DELETE /api/conferences/:conferenceId': HOSTS,
  'GET /api/conferences/:conferenceId/edits': ['admin', 'organizer', 'secretary'],
  'POST /api/conferences/:conferenceId/sessions': HOSTS,
  // Its organizer, too, if he is a planner besides; here they are two people.
  'POST /api/conferences/:conferenceId/clone': ADMIN,
  'GET /api/conferences/:conferenceId/grants': HOSTS,
  'PUT /api/conferences/:conferenceId/grants': HOSTS,

  'GET /api/conference-templates': PLANNERS,
  'POST /api/conference-templates': PLANNERS,
  'GET /api/conference-templates/:templateId': PLANNERS,
  'DELETE /api/conference-templates/:templateId': PLANNERS,
  'POST /api/conference-templates/:templateId/conferences': PLANNERS,

  'GET /api/sessions/:sessionId': DESK,
  'GET /api/sessions/:sessionId/points': DESK,
  'PATCH /api/sessions/:sessionId': HOSTS,
  'PATCH /api/sessions/:sessionId/participations': HOSTS,
  'DELETE /api/sessions/:sessionId': HOSTS,
  'GET /api/sessions/:sessionId/changes': DESK,
  'GET /api/sessions/:sessionId/programme': DESK,
  'POST /api/sessions/:sessionId/programme/paste': HOSTS,
  'GET /api/sessions/:sessionId/report': DESK,
  'POST /api/sessions/:sessionId/issue': HOSTS,
  'GET /api/sessions/:sessionId/checks': DESK,
  'POST /api/sessions/:sessionId/points': ['admin', 'organizer', 'secretary'],
  'POST /api/sessions/:sessionId/reschedule': HOSTS,
  'POST /api/sessions/:sessionId/postpone': HOSTS_AND_CHAIR,
  'POST /api/sessions/:sessionId/cancel': HOSTS_AND_CHAIR,
  'POST /api/sessions/:sessionId/commands': [...DESK, 'operator'],
  'GET /api/sessions/:sessionId/registration': ['operator'],
  'GET /api/sessions/:sessionId/registration/:pointId': ['admin', 'organizer', 'secretary', 'technician', 'operator'],
  'GET /api/sessions/:sessionId/readiness': DESK,
  'GET /api/sessions/:sessionId/reminders': ['admin', 'organizer', 'chair', 'secretary', 'technician'],
  'GET /api/sessions/:sessionId/links': ['admin', 'organizer', 'secretary', 'technician'],
  'POST /api/sessions/:sessionId/links': HOSTS,
  'GET /api/sessions/:sessionId/boards': ['admin', 'organizer', 'chair', 'secretary', 'technician'],
  'POST /api/sessions/:sessionId/board-pairings': ['admin', 'organizer', 'secretary', 'technician'],
  'PATCH /api/sessions/:sessionId/boards/:boardId': ['admin', 'organizer', 'secretary', 'technician'],
  'DELETE /api/sessions/:sessionId/boards/:boardId': ['admin', 'organizer', 'secretary', 'technician'],
  'GET /api/sessions/:sessionId/attendance-groups': [...DESK, 'board'],
  'POST /api/sessions/:sessionId/links/:linkId/reissue': HOSTS,
  'POST /api/sessions/:sessionId/links/:linkId/revoke': HOSTS,

  'POST /api/sessions/:sessionId/points/:pointId/encoder-key': ['admin', 'organizer', 'technician'],
  'POST /api/sessions/:sessionId/points/:pointId/encoder-key/renew': ['admin', 'organizer', 'technician'],
  'POST /api/sessions/:sessionId/points/:pointId/encoder-key/revoke': ['admin', 'organizer', 'technician'],

  'GET /api/sessions/:sessionId/media': ['admin', 'organizer', 'chair', 'secretary', 'technician'],
  'POST /api/sessions/:sessionId/media-test': ['operator'],
  'POST /api/sessions/:sessionId/media/:pointId/confirm': ['secretary', 'technician'],
  'POST /api/sessions/:sessionId/media/:pointId/kick': ['technician'],
  'POST /api/sessions/:sessionId/media-token': ['operator', 'technician', 'chair', 'secretary', 'board'],
  'GET /api/live/devices': ['operator', 'board'],
  'POST /api/live/devices/take-over': ['operator', 'board'],
};

/** Asked by anybody signed in, and refused by what the caller is in the session named in the body. */
export const BY_SESSION_IN_BODY: Readonly<Record<string, readonly CallerName[]>> = {
  'POST /api/live/tickets': [...DESK, 'operator', 'board'],
};

/** Called by machines that carry no cookie and prove themselves in another way; without proof they are refused. */
export const BY_OWN_PROOF: readonly string[] = [
  'POST /webhooks/livekit',
  'POST /dc/don-gian',
  'OPTIONS /whip/:sessionId',
  'POST /whip/:sessionId',
  'PATCH /whip/:sessionId/:resource',
  'DELETE /whip/:sessionId/:resource',
];
