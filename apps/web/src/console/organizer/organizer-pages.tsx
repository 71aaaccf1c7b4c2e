import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { isRefusal } from '../../live/http.js';
import { RegistryPage } from './registry/registry-page.js';
import { SittingPage } from './sitting/sitting-page.js';

const MOST_TRIES = 2;

/** A service that is away is asked again; a no is a no. */
const client = new QueryClient({
  defaultOptions: { queries: { retry: (tries, error) => tries < MOST_TRIES && !isRefusal(error) } },
});

interface Props {
  readonly sessionId: string | undefined;
  readonly part: string;
}

/** Pages of the organizer about bridge points: those of a sitting, or the registry. */
export const OrganizerPages = ({ sessionId, part }: Props): React.ReactNode => (
  <QueryClientProvider client={client}>
    {sessionId === undefined ? <RegistryPage /> : <SittingPage sessionId={sessionId} part={part} />}
  </QueryClientProvider>
);
