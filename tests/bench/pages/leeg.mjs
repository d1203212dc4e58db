/* global document, Office */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/* The least that a task pane with React and Fluent can be: a provider, a theme and a button. */

await Office.onReady();
createRoot(document.getElementById('root')).render(
  createElement(FluentProvider, { theme: webLightTheme }, createElement(Button, null, 'Controleer')),
);
