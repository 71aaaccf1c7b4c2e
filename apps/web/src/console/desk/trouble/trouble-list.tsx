import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { DeskProps } from '../desk-props.js';
import { text } from '../text.js';
import type { Exception } from './exceptions.js';
import { ResolveForm } from './resolve-form.js';
import { TroubleRow } from './trouble-row.js';

interface Props extends DeskProps {
  readonly exceptions: readonly Exception[];
  /** Shows the list, of these points alone. */
  readonly onAll: (pointIds: readonly string[]) => void;
}

const ROW = 76;

/** What has to be seen to, what hurts most first. */
export const TroubleList = ({ exceptions, ...props }: Props): React.ReactNode => {
  const scroll = useRef<HTMLDivElement>(null);
  const [resolving, setResolving] = useState<string | null>(null);
  const rows = useVirtualizer({
    count: exceptions.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    getItemKey: (index) => exceptions[index]?.key ?? index,
    overscan: 10,
  });
  return (
    <div className="desk-scroll" ref={scroll} tabIndex={0} role="region" aria-label={text.tabs.trouble}>
      {exceptions.length === 0 && (
        <div className="desk-empty">
          <p>✓ {text.allFine}</p>
          <p className="quiet">{text.allFineMore}</p>
        </div>
      )}
      <ol className="troubles" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const exception = exceptions[index];
          return (
            exception !== undefined && (
              <li
                key={key}
                data-index={index}
                ref={rows.measureElement}
                style={{ transform: `translateY(${start}px)` }}
              >
                <TroubleRow {...props} exception={exception} onResolve={setResolving} />
              </li>
            )
          );
        })}
      </ol>
      <ResolveForm incidentId={resolving} verbs={props.verbs} onClose={() => setResolving(null)} />
    </div>
  );
};
