import './organizer.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { isRefusal, post } from '../../live/http.js';
import { language, speak } from '../../words/words.js';
import { useMe } from '../door.js';
import { text } from './text.js';

const MOST_TRIES = 2;

/** A service that is away is asked again; a no is a no. */
const client = new QueryClient({
  defaultOptions: { queries: { retry: (tries, error) => tries < MOST_TRIES && !isRefusal(error) } },
});

/** Leaves the account on this browser; the page starts anew, so that nothing of it is left in memory. */
const signOut = async (): Promise<void> => {
  await post('/api/access/logout', {}, 'account').catch(() => undefined);
  location.assign('/quan-tri');
};

/** The organizer's pages under one head. */
export const OrganizerFrame = (): React.ReactNode => {
  const { name, account } = useMe();
  const isAdmin = account?.globalRoles.includes('admin') ?? false;
  return (
    <QueryClientProvider client={client}>
      <header className="office-head">
        <strong>Điểm Cầu</strong>
        <nav>
          <Link to="/quan-tri" activeOptions={{ exact: true }}>
            {text.pages.conferences}
          </Link>
          <Link to="/quan-tri/lich">{text.pages.calendar}</Link>
          <Link to="/quan-tri/diem-cau">{text.pages.registry}</Link>
          {isAdmin && <Link to="/quan-tri/tai-khoan">{text.pages.accounts}</Link>}
        </nav>
        <span className="office-who">{name}</span>
        <button type="button" onClick={() => speak(language === 'vi' ? 'en' : 'vi')}>
          {text.language}
        </button>
        <button type="button" onClick={() => void signOut()}>
          {text.signOut}
        </button>
      </header>
      <main className="office">
        <Outlet />
      </main>
    </QueryClientProvider>
  );
};
