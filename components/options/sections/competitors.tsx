import { type Column, Rows } from '../Rows';
import type { Section } from '../section';

const COLUMNS: Column[] = [
  { name: 'name', kind: 'text', label: 'opt_rival_name', hint: 'opt_rival_name_hint' },
  { name: 'terms', kind: 'list', label: 'opt_rival_terms', hint: 'opt_rival_terms_hint' },
];

export const competitors: Section = {
  id: 'competitors',
  title: 'sec_competitors',
  about: 'sec_competitors_about',
  body: () => (
    <Rows
      path={['competitors']}
      columns={COLUMNS}
      title="name"
      untitled="opt_rival_new"
      add="opt_rival_add"
    />
  ),
};
