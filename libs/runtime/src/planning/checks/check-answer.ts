import { type CheckGroupAnswer, FINDINGS_SHOWN } from '@diemcau/contract';
import { type CheckGroup, type CheckLink, type CheckedSitting, checkSentence, checkTitle } from '@diemcau/planning';

type Place = Pick<CheckedSitting, 'sessionId' | 'conferenceId'>;

const hrefOf = ({ kind, id }: CheckLink, { sessionId, conferenceId }: Place): string => {
  if (kind === 'point') return `/api/bridge-points/${encodeURIComponent(id)}`;
  if (kind === 'session') return `/api/sessions/${id}`;
  return kind === 'item' ? `/api/sessions/${sessionId}` : `/api/conferences/${conferenceId}`;
};

/** Findings as they are answered: with their sentences, and with where each is mended. */
export const checkAnswer = ({ code, level, findings }: CheckGroup, place: Place): CheckGroupAnswer => ({
  code,
  level,
  total: findings.length,
  sentence: checkTitle(code, findings.length),
  findings: findings.slice(0, FINDINGS_SHOWN).map((finding) => ({
    params: finding.params,
    sentence: checkSentence(finding),
    link: { ...finding.link, href: hrefOf(finding.link, place) },
  })),
});
