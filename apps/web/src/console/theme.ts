import { createTheme } from '@mantine/core';

const LETTERS = "'Noto Sans Variable', system-ui, 'Segoe UI', Roboto, Arial, sans-serif";

/** The kit in the colours and letters of the other pages. */
export const theme = createTheme({
  primaryColor: 'blue',
  fontFamily: LETTERS,
  headings: { fontFamily: LETTERS },
  autoContrast: true,
  cursorType: 'pointer',
});
