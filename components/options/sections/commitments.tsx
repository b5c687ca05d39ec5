import { Pairs } from '../Pairs';
import type { Section } from '../section';

export const commitments: Section = {
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
};
