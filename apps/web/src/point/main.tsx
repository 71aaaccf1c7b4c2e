import '../live/old-browsers.js';
import '../design/tokens.css';
import './point.css';
import { createRoot } from 'react-dom/client';
import { PointPage } from './point-page.js';
import { readLink } from '../live/printed-link.js';
import { wordsArrived } from '../words/words.js';

const page = document.getElementById('page');
if (page !== null)
  void wordsArrived().then(() => createRoot(page).render(<PointPage link={readLink(location.hash)} />));
