import { ListField } from '../fields';
import type { Section } from '../section';

export const finding: Section = {
  id: 'finding',
  title: 'sec_finding',
  about: 'sec_finding_about',
  body: () => (
    <>
      <ListField path={['notTerms']} label="opt_not_terms" hint="opt_not_terms_hint" />
      <ListField path={['ambiguous']} label="opt_ambiguous" hint="opt_ambiguous_hint" />
      <ListField path={['context']} label="opt_context" hint="opt_context_hint" />
    </>
  ),
};
