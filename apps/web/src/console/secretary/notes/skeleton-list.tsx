import { text } from './text.js';

/** What the log tells of an item, above what is written about it. */
export const SkeletonList = ({ lines }: { readonly lines: readonly string[] }): React.ReactNode => (
  <section aria-labelledby="skeleton">
    <h3 id="skeleton">{text.skeleton}</h3>
    {lines.length === 0 && <p className="quiet">{text.empty}</p>}
    <ul className="skeleton" tabIndex={0} aria-labelledby="skeleton">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);
