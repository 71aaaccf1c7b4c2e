import '../live/old-browsers.js';
import '@fontsource-variable/noto-sans/wght.css';
import '@mantine/core/styles.css';
import '../design/tokens.css';
import './console.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from '@tanstack/react-router';
import { wordsArrived } from '../words/words.js';
import { router } from './router.js';
import { theme, variables } from './theme.js';

/** The service lets a page's own styles through by this word, new at each visit. */
const nonce = (): string => document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? '';

const page = document.getElementById('page');
if (page !== null)
  void wordsArrived().then(() =>
    createRoot(page).render(
      <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={nonce}>
        <RouterProvider router={router} />
      </MantineProvider>,
    ),
  );
