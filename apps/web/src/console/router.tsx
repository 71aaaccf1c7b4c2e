import { createRootRoute, createRoute, createRouter, Outlet, useNavigate, useParams } from '@tanstack/react-router';
import { Door, useMe } from './door.js';
import { organizerRoutes } from './organizer/routes.js';
import { Seat } from './seat/seat.js';
import { SEATS, type SeatPage } from './seat/seats.js';
import { SittingsPage } from './sittings/sittings-page.js';
import { text } from './text.js';

const root = createRootRoute({
  component: () => (
    <Door>
      <Outlet />
    </Door>
  ),
  notFoundComponent: () => <p className="narrow">{text.seat.notFound}</p>,
});

/** Where a seat is taken: first the choice of the sitting, then the sitting. */
const seatRoutes = (address: string, page: SeatPage) => {
  const Choice = (): React.ReactNode => {
    const navigate = useNavigate();
    return <SittingsPage onChosen={(sessionId) => void navigate({ to: `/${address}/${sessionId}` })} />;
  };
  const Taken = (): React.ReactNode => {
    const { sessionId = '' }: { readonly sessionId?: string } = useParams({ strict: false });
    return <Seat key={sessionId} sessionId={sessionId} me={useMe()} page={page} />;
  };
  const at = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  return [at(`/${address}`, Choice), at(`/${address}/$sessionId`, Taken)];
};

const seats = Object.entries(SEATS).flatMap(([address, page]) => seatRoutes(address, page));

export const router = createRouter({ routeTree: root.addChildren([...seats, organizerRoutes(root)]) });
