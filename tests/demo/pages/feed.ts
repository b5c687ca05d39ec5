/** The feed: loads on as one scrolls, without end, and draws only what is near. */
import 'draft-js/dist/Draft.css';
import './demo.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { heldByComposer } from './composer';
import { open } from './demo';
import { Feed } from './timeline';

const demo = open(heldByComposer);
const onSend = (text: string) => demo.sent.push(text);
createRoot(document.getElementById('feed') as HTMLElement).render(createElement(Feed, { onSend }));
