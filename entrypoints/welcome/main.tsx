/** The first run: four questions, and at once what comes of the answers. */
import '@/components/design/tokens.css';
import '@/components/design/base.css';
import '@/components/design/controls.css';
import '@/components/design/said.css';
import '@/components/options/options.css';
import '@/components/welcome/welcome.css';
import { render } from 'preact';
import { dressPage } from '@/components/page-language';
import { Welcome } from '@/components/welcome/Welcome';

dressPage('welcome_title');
render(<Welcome />, document.getElementById('app')!);
