import '../live/old-browsers.js';
import '../design/tokens.css';
import './room.css';
import { createRoot } from 'react-dom/client';
import { readLink } from '../live/printed-link.js';
import { wordsArrived } from '../words/words.js';
import { hallSession } from './enter/room-entry.js';
import { RoomPage } from './room-page.js';

const page = document.getElementById('page');
if (page !== null) {
  void wordsArrived().then(() => {
    createRoot(page).render(<RoomPage link={readLink(location.hash)} hall={hallSession(location.pathname)} />);
  });
}
