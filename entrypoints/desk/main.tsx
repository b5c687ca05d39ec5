/** The desk: the full page for the history, what was promised, exports, numbers, and what is kept. */
import '@/components/design/tokens.css';
import '@/components/design/base.css';
import '@/components/design/controls.css';
import '@/components/design/said.css';
import '@/components/sidebar/mention.css';
import '@/components/desk/desk.css';
import '@/components/desk/history/history.css';
import '@/components/desk/history/search.css';
import { render } from 'preact';
import { Desk } from '@/components/desk/Desk';
import { dressPage } from '@/components/page-language';
import { loadSingleKeys } from '@/components/sidebar/shortcuts';

dressPage('desk_title');
if (location.search === '?weekly')
  void import('@/components/desk/exports/weekly-run').then(({ runWeekly }) => runWeekly());
else {
  void loadSingleKeys();
  render(<Desk />, document.getElementById('app')!);
}
