import type { ReadinessView } from '@diemcau/contract';
import { text } from './text.js';

interface Sum {
  readonly name: string;
  readonly ready: number;
  readonly points: number;
}

const Sums = ({ heading, sums }: { readonly heading: string; readonly sums: readonly Sum[] }): React.ReactNode => (
  <details className="readiness-sums">
    <summary>{heading}</summary>
    <ul>
      {sums.map(({ name, ready, points }) => (
        <li key={name}>
          <span>{name}</span>
          <progress value={ready} max={points} aria-label={name} />
          <strong>{text.ready(ready, points)}</strong>
        </li>
      ))}
    </ul>
  </details>
);

/** How far each group is, and what is below each point. */
export const ReadinessSums = ({ view }: { readonly view: ReadinessView }): React.ReactNode => (
  <>
    <Sums
      heading={text.byGroup}
      sums={view.groups.map(({ group, ...rest }) => ({ ...rest, name: group ?? text.noGroup }))}
    />
    <Sums
      heading={text.byParent}
      sums={view.parents.map(({ name, ...rest }) => ({ ...rest, name: name ?? text.top }))}
    />
  </>
);
