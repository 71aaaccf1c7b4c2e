import { text } from '../text.js';

const TABS = ['attendance', 'floor', 'help'] as const;

export type Tab = (typeof TABS)[number];

const SHAPES: Readonly<Record<Tab, string>> = { attendance: '✓', floor: '●', help: '☎' };

interface Props {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  /** The room's turn wants something of it. */
  readonly called: string | null;
}

/** The three parts of a telephone's screen; a laptop shows them all at once. */
export const Tabs = ({ tab, onTab, called }: Props): React.ReactNode => (
  <div className="tabs">
    {called !== null && tab !== 'floor' && (
      <button type="button" className="called" onClick={() => onTab('floor')}>
        <span aria-hidden="true">▲ </span>
        {called}
      </button>
    )}
    <nav aria-label={text.parts}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === tab ? 'page' : undefined}
          onClick={() => {
            onTab(one);
            window.scrollTo(0, 0);
          }}
        >
          <span aria-hidden="true">{SHAPES[one]}</span>
          {text.tabs[one]}
        </button>
      ))}
    </nav>
  </div>
);
