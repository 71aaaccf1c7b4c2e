/** LiveKit behind the runtime's media ports; nothing outside this folder knows its SDK. */
export type { LivekitSettings } from './livekit-settings.js';
export { LivekitMediaRooms } from './livekit-media-rooms.js';
export { LivekitMediaTokens } from './livekit-media-tokens.js';
export { LivekitMediaHints } from './livekit-media-hints.js';
export { LivekitWhipRelay } from './livekit-whip-relay.js';
