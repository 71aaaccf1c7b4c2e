import type { LinkAnswer } from '@diemcau/contract';
import { Button } from '@mantine/core';
import { dayTimeText } from '../day-time-text.js';
import { linkState } from './link-lines.js';
import { text } from './text.js';

export type LinkVerb = 'copy' | 'show' | 'reissue' | 'revoke';

interface Props {
  readonly link: LinkAnswer;
  readonly onVerb: (verb: LinkVerb) => void;
}

const hintOf = (link: LinkAnswer): string => {
  const state = linkState(link);
  if (state !== 'opened') return text.stateHint[state];
  const first = link.openedAt ?? 0;
  return text.stateHint.opened(dayTimeText(first), dayTimeText(link.lastOpenedAt ?? first));
};

const validity = ({ notBefore, expiresAt }: LinkAnswer): string =>
  notBefore === null
    ? text.validity(dayTimeText(expiresAt))
    : text.validFrom(dayTimeText(notBefore), dayTimeText(expiresAt));

/** One link: whose it is, what happened to it, and what can be done. */
export const LinkRow = ({ link, onVerb }: Props): React.ReactNode => {
  const state = linkState(link);
  const isOpen = link.url !== null;
  return (
    <div className="chosen-row">
      <div className="points-grow">
        <span className="link-kind" data-kind={link.kind}>
          {text.kind[link.kind]}
        </span>{' '}
        <span className="link-name">{link.label}</span>
        <small className="quiet">
          {[validity(link), ...(link.issue > 1 ? [text.issue(link.issue)] : [])].join(' · ')}
        </small>
      </div>
      <span className="link-code">{link.shortCode}</span>
      <span className="link-state" data-state={state}>
        {text.state[state]}
        <small>{hintOf(link)}</small>
      </span>
      <div className="link-verbs">
        <Button
          size="compact-sm"
          disabled={!isOpen}
          aria-label={text.copyOf(link.label)}
          onClick={() => onVerb('copy')}
        >
          {text.copy}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={!isOpen}
          aria-label={text.showOf(link.label)}
          onClick={() => onVerb('show')}
        >
          {text.show}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={text.reissueOf(link.label)}
          onClick={() => onVerb('reissue')}
        >
          {text.reissue}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={link.revoked}
          aria-label={text.revokeOf(link.label)}
          onClick={() => onVerb('revoke')}
        >
          {text.revoke}
        </Button>
      </div>
    </div>
  );
};
