import type { PaneProps } from '../chair/pane-props.js';

/** What every card of the lectern is told. */
export type CardProps = Pick<PaneProps, 'session' | 'now' | 'verbs'>;
