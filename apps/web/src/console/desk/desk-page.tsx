import './desk.css';
import { Tabs } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useCallback, useMemo, useState } from 'react';
import { TopStrip } from '../../strip/top-strip.js';
import { BoardsPanel } from '../boards/boards-panel.js';
import { usePress } from '../press/use-press.js';
import type { SeatProps } from '../seat/seat-props.js';
import type { DeskProps } from './desk-props.js';
import { MapView } from './map/map-view.js';
import { PointPanel } from './point/point-panel.js';
import { factsOf } from './state/point-fact.js';
import { PointTable } from './table/point-table.js';
import { text } from './text.js';
import { DeskTools } from './tools/desk-tools.js';
import { exceptionsOf } from './trouble/exceptions.js';
import { TroubleList } from './trouble/trouble-list.js';

const TABS = ['trouble', 'map', 'table', 'boards'] as const;

type Tab = (typeof TABS)[number];

/** The technician's seat: what has to be seen to, where every point stands, and one point in full. */
export const DeskPage = (props: SeatProps): React.ReactNode => {
  const { client, me, sessionId, session, line, presence, media, now } = props;
  const [tab, setTab] = useState<Tab>('trouble');
  const [pointId, setPointId] = useState<string | null>(null);
  const [only, setOnly] = useState<ReadonlySet<string> | null>(null);
  const verbs = usePress(client);
  const facts = useMemo(() => factsOf({ session, presence, media }), [session, presence, media]);
  const exceptions = exceptionsOf({ session, presence, media }, facts, now);
  const onOpen = useCallback((id: string) => setPointId(id), []);
  useHotkeys(TABS.map((name, index) => [`alt+digit${index + 1}`, () => setTab(name), { usePhysicalKeys: true }]));
  const showThese = (ids: readonly string[]): void => {
    setOnly(new Set(ids));
    setTab('table');
  };
  const common = { client, me, sessionId, session, media, now, facts, verbs, onOpen } satisfies DeskProps;
  const open = facts.find(({ point }) => point.id === pointId);
  return (
    <div className="desk">
      <TopStrip name={text.seat} session={session} line={line} now={now} />
      <h1 className="unseen">{text.seat}</h1>
      <DeskTools {...common} />
      <p className="desk-word" role="status">
        {line.kind === 'online' ? verbs.word : text.stale}
      </p>
      <main className="desk-main" data-stale={line.kind !== 'online'}>
        <Tabs className="desk-tabs" value={tab} onChange={(value) => setTab(value as Tab)} keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="trouble">{text.troubleCount(exceptions.length)}</Tabs.Tab>
            <Tabs.Tab value="map">{text.tabs.map}</Tabs.Tab>
            <Tabs.Tab value="table">{text.tabs.table}</Tabs.Tab>
            <Tabs.Tab value="boards">{text.tabs.boards}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="trouble">
            <TroubleList {...common} exceptions={exceptions} onAll={showThese} />
          </Tabs.Panel>
          <Tabs.Panel value="map">
            <MapView facts={facts} onOpen={onOpen} />
          </Tabs.Panel>
          <Tabs.Panel value="table">
            <PointTable facts={facts} only={only} onOpen={onOpen} onEverything={() => setOnly(null)} />
          </Tabs.Panel>
          <Tabs.Panel value="boards">
            <div className="desk-scroll desk-boards">
              <BoardsPanel {...{ client, sessionId, session, now }} />
            </div>
          </Tabs.Panel>
        </Tabs>
        {open !== undefined && (
          <PointPanel key={open.point.id} {...common} fact={open} onClose={() => setPointId(null)} />
        )}
      </main>
    </div>
  );
};
