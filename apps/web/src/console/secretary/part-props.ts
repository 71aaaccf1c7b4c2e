import type { PaneProps } from '../chair/pane-props.js';
import type { Question } from '../confirm/confirm.js';
import type { ReasonQuestion } from '../reason/ask-reason.js';

/** What every part of the secretary's screen is told. */
export interface PartProps extends PaneProps {
  readonly sessionId: string;
  readonly ask: (question: Question) => void;
  readonly askReason: (question: ReasonQuestion) => void;
}
