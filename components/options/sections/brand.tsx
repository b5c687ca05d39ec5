import { ListField, TextField } from '../fields';
import type { Section } from '../section';

export const brand: Section = {
  id: 'brand',
  title: 'sec_brand',
  about: 'sec_brand_about',
  body: () => (
    <>
      <TextField path={['name']} label="opt_name" hint="opt_name_hint" />
      <ListField path={['terms']} label="opt_terms" hint="opt_terms_hint" />
      <ListField path={['handles']} label="opt_handles" hint="opt_handles_hint" />
      <ListField path={['domains']} label="opt_domains" hint="opt_domains_hint" />
      <ListField path={['ownAccounts']} label="opt_own_accounts" hint="opt_own_accounts_hint" />
    </>
  ),
};
