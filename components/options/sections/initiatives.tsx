import { type Column, Rows } from '../Rows';
import type { Section } from '../section';

const COLUMNS: Column[] = [
  { name: 'name', kind: 'text', label: 'opt_initiative_name', hint: 'opt_initiative_name_hint' },
  { name: 'topics', kind: 'list', label: 'opt_initiative_topics', hint: 'opt_initiative_topics_hint' },
  { name: 'from', kind: 'date', label: 'opt_from', hint: 'opt_from_hint' },
  { name: 'to', kind: 'date', label: 'opt_to', hint: 'opt_to_hint' },
];

export const initiatives: Section = {
  id: 'initiatives',
  title: 'sec_initiatives',
  about: 'sec_initiatives_about',
  body: () => (
    <Rows
      path={['initiatives']}
      columns={COLUMNS}
      title="name"
      untitled="opt_initiative_new"
      add="opt_initiative_add"
    />
  ),
};
