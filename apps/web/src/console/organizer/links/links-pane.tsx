import type { LinkAnswer, SessionOutline } from '@diemcau/contract';
import { useMemo, useState } from 'react';
import { VirtualList } from '../virtual-list.js';
import { useConference } from '../use-conference.js';
import { copyText } from '../../../clipboard/copy-text.js';
import { messageFor, occasionOf } from './invitation.js';
import { LinkDialog, type OpenDialog } from './link-dialog.js';
import { type LinkState, countStates, foundLinks } from './link-lines.js';
import { LinkRow, type LinkVerb } from './link-row.js';
import { LinkTools } from './link-tools.js';
import { PrintSheets, type SheetKind } from './print-sheets.js';
import { text } from './text.js';
import type { LinkAct } from './use-links.js';

interface Props {
  readonly conferenceId: string;
  readonly session: SessionOutline;
  readonly links: readonly LinkAnswer[];
  readonly onAct: (act: LinkAct) => Promise<void>;
}

const ROW_PX = 60;

/** The links of a sitting: searched, filtered, handed on and printed. */
export const LinksPane = ({ conferenceId, session, links, onAct }: Props): React.ReactNode => {
  const occasion = occasionOf(useConference(conferenceId).data, session);
  const [words, setWords] = useState('');
  const [state, setState] = useState<LinkState | null>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [printed, setPrinted] = useState<SheetKind | null>(null);
  const [word, setWord] = useState('');
  const counts = useMemo(() => countStates(links), [links]);
  const shown = useMemo(() => foundLinks(links, words, state), [links, words, state]);
  const copy = async (link: LinkAnswer): Promise<void> => {
    const copied = await copyText(messageFor(link, occasion));
    setWord(copied ? text.copied(link.label) : '');
    if (!copied) setDialog({ kind: 'message', link });
  };
  const onVerb = (verb: LinkVerb, link: LinkAnswer): void => {
    if (verb === 'copy') void copy(link);
    else setDialog({ kind: verb, link });
  };
  return (
    <>
      <LinkTools
        {...{ words, state, counts }}
        total={links.length}
        canPrint={shown.length > 0}
        onWords={setWords}
        onState={setState}
        onPrint={setPrinted}
      />
      <p className="points-lines" role="status">
        {word !== '' ? word : shown.length === 0 ? text.none : text.printCount(shown.length)}
      </p>
      {shown.length > 0 && (
        <div className="links-list">
          <VirtualList label={text.heading} items={shown} rowPx={ROW_PX} keyOf={({ id }) => id}>
            {(link) => <LinkRow link={link} onVerb={(verb) => onVerb(verb, link)} />}
          </VirtualList>
        </div>
      )}
      {dialog !== null && (
        <LinkDialog dialog={dialog} occasion={occasion} onAct={onAct} onClose={() => setDialog(null)} />
      )}
      {printed !== null && (
        <PrintSheets kind={printed} links={shown} occasion={occasion} onPrinted={() => setPrinted(null)} />
      )}
    </>
  );
};
