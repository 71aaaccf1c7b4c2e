import '../live/old-browsers.js';
import '../design/tokens.css';
import './point.css';
import { createRoot } from 'react-dom/client';
import { readLink } from '../live/printed-link.js';
import { wordsArrived } from '../words/words.js';
import { PointPage } from './point-page.js';
import { allowSound } from './tone/tone.js';

/** The button of the bare page remembers a press by itself, as a box that is ticked. */
const wasPressed = (): boolean => document.querySelector<HTMLInputElement>('#early-press')?.checked ?? false;

const page = document.getElementById('page');
if (page !== null) {
  document.addEventListener('pointerdown', allowSound, { passive: true });
  document.addEventListener('keydown', allowSound, { passive: true });
  void wordsArrived().then(() => {
    const pressed = wasPressed();
    createRoot(page).render(<PointPage link={readLink(location.hash)} pressed={pressed} />);
  });
}
