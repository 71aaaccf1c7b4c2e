import { type AnyRoute, createRoute } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { wordsArrived } from '../../words/words.js';
import { text } from '../text.js';
import type * as Pages from './pages.js';

/** A page that comes with the others of the organizer; its words are there before it is drawn. */
const page = (pick: (pages: typeof Pages) => ComponentType): (() => React.ReactNode) => {
  const Page = lazy(async () => {
    const pages = await import('./pages.js');
    await wordsArrived();
    return { default: pick(pages) };
  });
  return () => (
    <Suspense fallback={<p className="narrow">{text.seat.connecting}</p>}>
      <Page />
    </Suspense>
  );
};

/** Addresses of the organizer below the console's. */
export const organizerRoutes = (root: AnyRoute): AnyRoute => {
  const frame = createRoute({
    getParentRoute: () => root,
    path: '/quan-tri',
    component: page(({ OrganizerFrame }) => OrganizerFrame),
  });
  const at = (path: string, component: () => React.ReactNode): AnyRoute =>
    createRoute({ getParentRoute: () => frame, path, component });
  const pages: Readonly<Record<string, () => React.ReactNode>> = {
    '/': page(({ ListPage }) => ListPage),
    '/lich': page(({ CalendarPage }) => CalendarPage),
    '/hoi-nghi/$conferenceId': page(({ EditorPage }) => EditorPage),
    '/phien-hop/$sessionId': page(({ SittingPage }) => SittingPage),
    '/phien-hop/$sessionId/$part': page(({ SittingPage }) => SittingPage),
    '/diem-cau': page(({ RegistryPage }) => RegistryPage),
    '/tai-khoan': page(({ AccountsPage }) => AccountsPage),
  };
  return frame.addChildren(Object.entries(pages).map(([path, component]) => at(path, component)));
};
