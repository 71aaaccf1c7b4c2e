import { language, speak } from '../../words/words.js';

/** Each language is named in itself: whoever wants it reads it. */
const OTHER = language === 'vi' ? (['en', 'English'] as const) : (['vi', 'Tiếng Việt'] as const);

/** Loads the page again in the other language. */
export const LanguageSwitch = (): React.ReactNode => (
  <p className="language">
    <button type="button" lang={OTHER[0]} onClick={() => speak(OTHER[0])}>
      {OTHER[1]}
    </button>
  </p>
);
