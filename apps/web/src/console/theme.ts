import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const LETTERS = "'Noto Sans Variable', system-ui, 'Segoe UI', Roboto, Arial, sans-serif";

/** The one blue of the other pages, light to dark; white stands on the two that buttons have with 7 : 1 and 5 : 1. */
const action: MantineColorsTuple = [
  '#eaf4ff',
  '#d3e7fc',
  '#a9d2fb',
  '#86c5ff',
  '#58a3ea',
  '#2f83d3',
  '#1b70c0',
  '#1163b2',
  '#0b57a4',
  '#084783',
];

/** The kit's own greys in the dark are those of the tokens: letters first, then lines, then grounds. */
const dark: MantineColorsTuple = [
  '#f5f7fa',
  '#dbe3ec',
  '#b7c3d0',
  '#8fa1b8',
  '#7488a3',
  '#3a4a60',
  '#1d2a3f',
  '#162033',
  '#101a2b',
  '#0b1220',
];

/** The kit in the colours and letters of the other pages. */
export const theme = createTheme({
  colors: { action, dark },
  primaryColor: 'action',
  primaryShade: { light: 8, dark: 6 },
  white: '#ffffff',
  black: '#1f2933',
  fontFamily: LETTERS,
  headings: { fontFamily: LETTERS },
  cursorType: 'pointer',
  components: {
    // The lock would write styles that the service's policy refuses; consoles do not scroll behind a window.
    // Nor does it fade: while it does its words are too pale to read, and a question that was answered has none.
    Modal: { defaultProps: { lockScroll: false, transitionProps: { duration: 0 } } },
    // A place to begin at that is no item of the menu confuses readers of screens: the first item is focused instead.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
  },
});

/** Grounds, lines and quiet words come from the tokens, so that kit and pages cannot drift apart. */
export const variables: CSSVariablesResolver = () => {
  const tokens = {
    '--mantine-color-body': 'var(--card)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--quiet)',
    '--mantine-color-placeholder': 'var(--quiet)',
    '--mantine-color-default': 'var(--card)',
    '--mantine-color-default-hover': 'var(--ground)',
    '--mantine-color-default-color': 'var(--text)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-error': 'var(--live)',
    '--mantine-color-disabled': 'var(--ground)',
    '--mantine-color-disabled-color': 'var(--quiet)',
    '--mantine-color-disabled-border': 'var(--line)',
  };
  // The edge of what is filled in or ticked; the kit's own grey is too pale to see.
  const light = { ...tokens, '--mantine-color-gray-4': 'var(--edge)' };
  return { variables: {}, light, dark: tokens };
};
