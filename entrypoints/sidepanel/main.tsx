/** The sidebar staff work in: the browser's side panel in Chrome, its sidebar in Firefox. */
import '@/components/design/tokens.css';
import '@/components/design/base.css';
import '@/components/design/controls.css';
import '@/components/design/said.css';
import '@/components/sidebar/sidebar.css';
import '@/components/sidebar/list.css';
import '@/components/sidebar/mention.css';
import '@/components/sidebar/reply.css';
import { render } from 'preact';
import { dressPage } from '@/components/page-language';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { loadSingleKeys } from '@/components/sidebar/shortcuts';

dressPage('sidebarTitle');
void loadSingleKeys();
const app = document.getElementById('app')!;
app.replaceChildren();
render(<Sidebar />, app);
