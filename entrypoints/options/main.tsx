/** The set-up page. */
import '@/components/design/tokens.css';
import '@/components/design/base.css';
import '@/components/design/controls.css';
import '@/components/design/said.css';
import '@/components/sidebar/mention.css';
import '@/components/sidebar/reply.css';
import '@/components/options/options.css';
import '@/components/options/rules.css';
import '@/components/options/try.css';
import { render } from 'preact';
import { Options } from '@/components/options/Options';
import { dressPage } from '@/components/page-language';

dressPage('opt_title');
render(<Options />, document.getElementById('app')!);
