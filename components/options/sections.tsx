/** The sections of the set-up, in the order a newcomer fills them in: the first is enough to start with. */
import type { ComponentChildren } from 'preact';
import type { MessageKey } from '@/utils/words';
import { t } from '../words';
import { DataSection } from './DataSection';
import { DirectMessage } from './DirectMessage';
import { ListField, SwitchField, TextField } from './fields';
import { Pairs } from './Pairs';
import { type Column, Rows } from './Rows';
import { VoiceSection } from './VoiceSection';

export interface Section {
  id: string;
  title: MessageKey;
  /** What it is for, in a sentence. */
  about: MessageKey;
  body: () => ComponentChildren;
}

const CHECKED: Column[] = [
  { name: 'url', kind: 'url', label: 'opt_source', hint: 'opt_source_hint' },
  { name: 'checked', kind: 'date', label: 'opt_checked' },
  { name: 'reviewBy', kind: 'date', label: 'opt_review_by', hint: 'opt_review_by_hint' },
];
const FACT: Column[] = [
  { name: 'claim', kind: 'list', label: 'opt_claim', hint: 'opt_claim_hint' },
  { name: 'truth', kind: 'long', label: 'opt_truth', hint: 'opt_truth_hint' },
  ...CHECKED,
];
const HOW_TO: Column[] = [
  { name: 'question', kind: 'list', label: 'opt_question', hint: 'opt_question_hint' },
  { name: 'answer', kind: 'long', label: 'opt_answer', hint: 'opt_answer_hint' },
  ...CHECKED,
];
const STANCE: Column[] = [
  { name: 'topic', kind: 'list', label: 'opt_topic', hint: 'opt_topic_hint' },
  { name: 'statement', kind: 'long', label: 'opt_statement', hint: 'opt_statement_hint' },
  { name: 'url', kind: 'url', label: 'opt_statement_url', hint: 'opt_statement_url_hint' },
];
const TEAM: Column[] = [
  { name: 'name', kind: 'text', label: 'opt_team_name', hint: 'opt_team_name_hint' },
  { name: 'topics', kind: 'list', label: 'opt_team_topics', hint: 'opt_team_topics_hint' },
  { name: 'contact', kind: 'text', label: 'opt_team_contact', hint: 'opt_team_contact_hint' },
];
const RIVAL: Column[] = [
  { name: 'name', kind: 'text', label: 'opt_rival_name' },
  { name: 'terms', kind: 'list', label: 'opt_rival_terms', hint: 'opt_rival_terms_hint' },
];
const INITIATIVE: Column[] = [
  { name: 'name', kind: 'text', label: 'opt_initiative_name', hint: 'opt_initiative_name_hint' },
  { name: 'topics', kind: 'list', label: 'opt_initiative_topics' },
  { name: 'from', kind: 'date', label: 'opt_from' },
  { name: 'to', kind: 'date', label: 'opt_to', hint: 'opt_to_hint' },
];

const LISTS = {
  terms: ['opt_terms', 'opt_terms_hint'],
  handles: ['opt_handles', 'opt_handles_hint'],
  domains: ['opt_domains', 'opt_domains_hint'],
  ownAccounts: ['opt_own_accounts', 'opt_own_accounts_hint'],
  notTerms: ['opt_not_terms', 'opt_not_terms_hint'],
  ambiguous: ['opt_ambiguous', 'opt_ambiguous_hint'],
  context: ['opt_context', 'opt_context_hint'],
  people: ['opt_people', 'opt_people_hint'],
  products: ['opt_products', 'opt_products_hint'],
} as const satisfies Record<string, readonly [MessageKey, MessageKey]>;

const list = (name: keyof typeof LISTS) => (
  <ListField path={[name]} label={LISTS[name][0]} hint={LISTS[name][1]} />
);

export const SECTIONS: readonly Section[] = [
  {
    id: 'brand',
    title: 'sec_brand',
    about: 'sec_brand_about',
    body: () => (
      <>
        <TextField path={['name']} label="opt_name" hint="opt_name_hint" />
        {list('terms')}
        {list('handles')}
        {list('domains')}
        {list('ownAccounts')}
      </>
    ),
  },
  {
    id: 'finding',
    title: 'sec_finding',
    about: 'sec_finding_about',
    body: () => (
      <>
        {list('notTerms')}
        {list('ambiguous')}
        {list('context')}
      </>
    ),
  },
  {
    id: 'people',
    title: 'sec_people',
    about: 'sec_people_about',
    body: () => (
      <>
        {list('people')}
        {list('products')}
      </>
    ),
  },
  { id: 'voice', title: 'sec_voice', about: 'sec_voice_about', body: () => <VoiceSection /> },
  {
    id: 'facts',
    title: 'sec_facts',
    about: 'sec_facts_about',
    body: () => (
      <>
        <h3>{t('sec_facts_facts')}</h3>
        <Rows path={['facts']} columns={FACT} title="claim" untitled="opt_fact_new" add="opt_fact_add" />
        <h3>{t('sec_facts_how_tos')}</h3>
        <Rows
          path={['howTos']}
          columns={HOW_TO}
          title="question"
          untitled="opt_how_to_new"
          add="opt_how_to_add"
        />
      </>
    ),
  },
  {
    id: 'stances',
    title: 'sec_stances',
    about: 'sec_stances_about',
    body: () => (
      <Rows
        path={['stances']}
        columns={STANCE}
        title="topic"
        untitled="opt_stance_new"
        add="opt_stance_add"
      />
    ),
  },
  {
    id: 'teams',
    title: 'sec_teams',
    about: 'sec_teams_about',
    body: () => (
      <Rows path={['teams']} columns={TEAM} title="name" untitled="opt_team_new" add="opt_team_add" />
    ),
  },
  {
    id: 'competitors',
    title: 'sec_competitors',
    about: 'sec_competitors_about',
    body: () => (
      <Rows
        path={['competitors']}
        columns={RIVAL}
        title="name"
        untitled="opt_rival_new"
        add="opt_rival_add"
      />
    ),
  },
  {
    id: 'initiatives',
    title: 'sec_initiatives',
    about: 'sec_initiatives_about',
    body: () => (
      <Rows
        path={['initiatives']}
        columns={INITIATIVE}
        title="name"
        untitled="opt_initiative_new"
        add="opt_initiative_add"
      />
    ),
  },
  {
    id: 'contact',
    title: 'sec_contact',
    about: 'sec_contact_about',
    body: () => (
      <>
        <TextField path={['contact', 'email']} type="email" label="opt_email" />
        <TextField path={['contact', 'phone']} label="opt_phone" />
        <TextField path={['contact', 'url']} type="url" label="opt_contact_url" hint="opt_contact_url_hint" />
        <DirectMessage />
        <TextField path={['contact', 'hours']} label="opt_hours" hint="opt_hours_hint" />
        <SwitchField path={['regulated']} label="opt_regulated" hint="opt_regulated_hint" />
      </>
    ),
  },
  {
    id: 'commitments',
    title: 'sec_commitments',
    about: 'sec_commitments_about',
    body: () => (
      <Pairs
        path={['commitments', 'answerWithinMinutes']}
        first="opt_site"
        second="opt_minutes"
        add="opt_commitment_add"
        numbers
      />
    ),
  },
  {
    id: 'backlash',
    title: 'sec_backlash',
    about: 'sec_backlash_about',
    body: () => (
      <>
        <TextField path={['backlashPlan', 'owner']} label="opt_owner" hint="opt_owner_hint" />
        <TextField
          path={['backlashPlan', 'holdingStatement']}
          long
          label="opt_holding"
          hint="opt_holding_hint"
        />
        <ListField path={['backlashPlan', 'doNotSay']} label="opt_do_not_say" hint="opt_do_not_say_hint" />
      </>
    ),
  },
  { id: 'data', title: 'sec_data', about: 'sec_data_about', body: () => <DataSection /> },
];
