/** Where the page begins: styles, composition, one React root. */
import { QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { BenchContext } from './app/bench-context';
import { compose } from './app/compose';
import { ClientContext } from './data/client-context';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root element');
const { bench, theme } = compose();
createRoot(root).render(
  createElement(
    QueryClientProvider,
    { client: bench.queries },
    createElement(
      ClientContext,
      { value: bench.client },
      createElement(BenchContext, { value: bench }, createElement(App, { theme })),
    ),
  ),
);
