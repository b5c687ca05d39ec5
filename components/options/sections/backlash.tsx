import { ListField, TextField } from '../fields';
import type { Section } from '../section';

export const backlash: Section = {
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
};
