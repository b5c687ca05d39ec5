import { type Column, Rows } from '../Rows';
import type { Section } from '../section';

const COLUMNS: Column[] = [
  { name: 'topic', kind: 'list', label: 'opt_topic', hint: 'opt_topic_hint' },
  { name: 'statement', kind: 'long', label: 'opt_statement', hint: 'opt_statement_hint' },
  { name: 'url', kind: 'url', label: 'opt_statement_url', hint: 'opt_statement_url_hint' },
];

export const stances: Section = {
  id: 'stances',
  title: 'sec_stances',
  about: 'sec_stances_about',
  body: () => (
    <Rows path={['stances']} columns={COLUMNS} title="topic" untitled="opt_stance_new" add="opt_stance_add" />
  ),
};
