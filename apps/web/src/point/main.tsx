import '../live/old-browsers.js';
import '../design/tokens.css';
import './point.css';
import { createRoot } from 'react-dom/client';
import { PointPage } from './point-page.js';
import { readLink } from '../live/printed-link.js';

const page = document.getElementById('page');
if (page !== null) createRoot(page).render(<PointPage link={readLink(location.hash)} />);
