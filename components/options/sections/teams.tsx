import { type Column, Rows } from '../Rows';
import type { Section } from '../section';

const COLUMNS: Column[] = [
  { name: 'name', kind: 'text', label: 'opt_team_name', hint: 'opt_team_name_hint' },
  { name: 'topics', kind: 'list', label: 'opt_team_topics', hint: 'opt_team_topics_hint' },
  { name: 'contact', kind: 'text', label: 'opt_team_contact', hint: 'opt_team_contact_hint' },
];

export const teams: Section = {
  id: 'teams',
  title: 'sec_teams',
  about: 'sec_teams_about',
  body: () => (
    <Rows path={['teams']} columns={COLUMNS} title="name" untitled="opt_team_new" add="opt_team_add" />
  ),
};
