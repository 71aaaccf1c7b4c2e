import { type AnyRoute, createRoute, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { wordsArrived } from '../../words/words.js';

const Pages = lazy(async () => {
  const { OrganizerPages } = await import('./organizer-pages.js');
  await wordsArrived();
  return { default: OrganizerPages };
});

const Shown = (): React.ReactNode => {
  const { sessionId, part = '' }: { readonly sessionId?: string; readonly part?: string } = useParams({
    strict: false,
  });
  return (
    <Suspense>
      <Pages sessionId={sessionId} part={part} />
    </Suspense>
  );
};

/** The registry of points, and the points of a sitting. */
export const pointRoutes = (root: AnyRoute): readonly AnyRoute[] =>
  ['/quan-tri/diem-cau', '/quan-tri/phien-hop/$sessionId', '/quan-tri/phien-hop/$sessionId/$part'].map((path) =>
    createRoute({ getParentRoute: () => root, path, component: Shown }),
  );
