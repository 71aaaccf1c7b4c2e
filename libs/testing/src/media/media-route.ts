import type { Room } from '@livekit/rtc-node';

type Stats = Awaited<ReturnType<Room['getRtcStats']>>['publisherStats'];

/** WebRTC's own number for a candidate at a TURN server. */
const RELAY = 3;

/** The ways that one connection really uses: `udp direct`, `tcp direct`, `udp relay`. */
export const routesOf = (stats: Stats): readonly string[] => {
  const all = stats.map(({ stats: one }) => one);
  const candidates = new Map(
    all.flatMap((one) => (one.case === 'localCandidate' ? [[one.value.rtc?.id, one.value.candidate] as const] : [])),
  );
  const used = all.flatMap((one) => (one.case === 'candidatePair' ? [one.value.candidatePair] : []));
  return used
    .filter((pair) => pair?.nominated === true && (pair.bytesReceived ?? 0n) > 0n)
    .map((pair) => {
      const local = candidates.get(pair?.localCandidateId);
      return `${local?.protocol ?? '?'} ${Number(local?.candidateType) === RELAY ? 'relay' : 'direct'}`;
    });
};
