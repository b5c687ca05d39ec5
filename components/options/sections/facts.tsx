import { t } from '../../words';
import { type Column, Rows } from '../Rows';
import type { Section } from '../section';

/** P54: a fact goes out only with a source, and only while it is fresh. */
const CHECKED: Column[] = [
  { name: 'url', kind: 'url', label: 'opt_source', hint: 'opt_source_hint' },
  { name: 'checked', kind: 'date', label: 'opt_checked', hint: 'opt_checked_hint' },
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

export const facts: Section = {
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
};
