/** The same words in another language: a sentence stays a sentence, one with blanks keeps its blanks. */
export type Words<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string
    ? string
    : Source[Key] extends (...blanks: infer Blanks) => string
      ? (...blanks: Blanks) => string
      : Words<Source[Key]>;
};

export type Language = 'vi' | 'en';

const KEPT = 'diemcau.language';

const kept = (): Language => {
  try {
    return localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi';
  } catch {
    // Some browsers lock the storage of private windows.
    return 'vi';
  }
};

/** What this page speaks until it is loaded again. */
export const language: Language = kept();

/** The page is loaded again in the other language: every word changes, and what the service knows comes back by itself. */
export const speak = (wanted: Language): void => {
  localStorage.setItem(KEPT, wanted);
  location.reload();
};

let arriving: Promise<unknown>[] = [];

/** Words of one part of a page. English is fetched only by those who asked for it. */
export const words = <Vietnamese extends object>(
  vietnamese: Vietnamese,
  english: () => Promise<Words<Vietnamese>>,
): Words<Vietnamese> => {
  const spoken = { ...vietnamese } as Words<Vietnamese>;
  if (language === 'en') arriving.push(english().then((other) => Object.assign(spoken, other)));
  return spoken;
};

/** Resolves when the words of every part that is loaded so far are there; nothing is drawn before. */
export const wordsArrived = async (): Promise<void> => {
  const awaited = arriving;
  arriving = [];
  document.documentElement.lang = language;
  await Promise.all(awaited);
};
