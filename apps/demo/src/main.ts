// Plays a reference conference against a running service, as a client only.
// It knows the service by its wire alone.
// Imports contract, socket.io-client and @livekit/rtc-node.
export {};
