/** The playbook, to read and to link to. */
import '@/components/design/tokens.css';
import '@/components/design/base.css';
import '@/components/design/controls.css';
import '@/components/options/options.css';
import '@/components/help/help.css';
import { render } from 'preact';
import { Help } from '@/components/help/Help';
import { dressPage } from '@/components/page-language';

dressPage('help_title');
render(<Help />, document.getElementById('app')!);
