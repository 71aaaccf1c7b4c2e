import { lazy, Suspense } from 'react';
import { browserTrouble } from './browser-check.js';

const Advice = lazy(async () => ({ default: (await import('./advice.js')).Advice }));

/** The same address in a browser that can do more, for those who need one. */
export const OpenElsewhere = (): React.ReactNode => {
  const trouble = browserTrouble();
  if (trouble === null) return null;
  return (
    <Suspense fallback={null}>
      <Advice trouble={trouble} />
    </Suspense>
  );
};
