import type { LinkAnswer } from '@diemcau/contract';
import { DialogEnds } from '../dialog-ends.js';
import { Modal, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type Occasion, messageFor } from './invitation.js';
import { LinkCard } from './link-card.js';
import { text } from './text.js';
import type { LinkAct } from './use-links.js';

export interface OpenDialog {
  readonly kind: 'show' | 'message' | 'reissue' | 'revoke';
  readonly link: LinkAnswer;
}

interface Props {
  readonly dialog: OpenDialog;
  readonly occasion: Occasion;
  readonly onAct: (act: LinkAct) => Promise<void>;
  readonly onClose: () => void;
}

const words = (kind: LinkAct['kind'], name: string) =>
  kind === 'reissue'
    ? { title: text.reissueHeading, sure: text.reissueSure(name), verb: text.reissueDo }
    : { title: text.revokeHeading, sure: text.revokeSure(name), verb: text.revokeDo };

const Confirm = ({
  act,
  onAct,
  onClose,
}: Omit<Props, 'dialog' | 'occasion'> & { readonly act: LinkAct }): React.ReactNode => {
  const doing = useMutation({ mutationFn: () => onAct(act), onSuccess: onClose });
  const { title, sure, verb } = words(act.kind, act.link.label);
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': text.close }}>
      <Stack>
        <p className="points-lines">{sure}</p>
        <DialogEnds
          cancel={text.cancel}
          act={verb}
          doing={doing}
          onCancel={onClose}
          onAct={() => doing.mutate()}
          cautious
        />
      </Stack>
    </Modal>
  );
};

/** A link looked at, or a question before something is taken from those who use it. */
export const LinkDialog = ({ dialog, occasion, onAct, onClose }: Props): React.ReactNode => {
  const { kind, link } = dialog;
  if (kind === 'reissue' || kind === 'revoke') return <Confirm act={{ kind, link }} onAct={onAct} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title={link.label} size="lg" closeButtonProps={{ 'aria-label': text.close }}>
      <Stack>
        <LinkCard link={link} />
        <Textarea
          label={kind === 'message' ? text.copyFailed : text.copy}
          readOnly
          autosize
          value={messageFor(link, occasion)}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Stack>
    </Modal>
  );
};
