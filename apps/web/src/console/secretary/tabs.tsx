import { Tabs as Kit } from '@mantine/core';
import type { Notes } from './notes/use-notes.js';
import { NotesTab } from './notes/notes-tab.js';
import { OutageTab } from './outage/outage-tab.js';
import type { PartProps } from './part-props.js';
import { ProgrammeTab } from './programme/programme-tab.js';
import { RollTab } from './roll/roll-tab.js';
import { TAB_IDS, type TabId } from './tab-ids.js';
import { text } from './text.js';
import { TurnsTab } from './turns/turns-tab.js';

interface Props extends PartProps {
  readonly notes: Notes;
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
}

/** The work beside the floor, one part at a time. */
export const Tabs = ({ notes, tab, onTab, ...props }: Props): React.ReactNode => (
  <Kit
    className="part tab-side"
    value={tab}
    onChange={(value) => onTab(TAB_IDS.find((id) => id === value) ?? tab)}
    keepMounted={false}
  >
    <Kit.List aria-label={text.tabList}>
      {TAB_IDS.map((id) => (
        <Kit.Tab key={id} value={id}>
          {text.tabs[id]}
        </Kit.Tab>
      ))}
    </Kit.List>
    <Kit.Panel value={tab} className="tab-panel">
      {tab === 'roll' && <RollTab {...props} />}
      {tab === 'programme' && <ProgrammeTab {...props} />}
      {tab === 'notes' && <NotesTab {...props} notes={notes} />}
      {tab === 'turns' && <TurnsTab {...props} />}
      {tab === 'outage' && <OutageTab {...props} />}
    </Kit.Panel>
  </Kit>
);
