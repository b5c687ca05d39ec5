import { DirectMessage } from '../DirectMessage';
import { SwitchField, TextField } from '../fields';
import type { Section } from '../section';

export const contact: Section = {
  id: 'contact',
  title: 'sec_contact',
  about: 'sec_contact_about',
  body: () => (
    <>
      <TextField path={['contact', 'email']} type="email" label="opt_email" hint="opt_email_hint" />
      <TextField path={['contact', 'phone']} label="opt_phone" hint="opt_phone_hint" />
      <TextField path={['contact', 'url']} type="url" label="opt_contact_url" hint="opt_contact_url_hint" />
      <DirectMessage />
      <TextField path={['contact', 'hours']} label="opt_hours" hint="opt_hours_hint" />
      <SwitchField path={['regulated']} label="opt_regulated" hint="opt_regulated_hint" />
    </>
  ),
};
