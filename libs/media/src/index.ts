// The media ports of runtime on LiveKit: rooms, tokens, permissions, reconciler, webhooks, WHIP relay.
// The only place that knows the LiveKit server SDK.
// Imports runtime, session and livekit-server-sdk.
export {};
