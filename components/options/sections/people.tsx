import { ListField } from '../fields';
import type { Section } from '../section';

export const people: Section = {
  id: 'people',
  title: 'sec_people',
  about: 'sec_people_about',
  body: () => (
    <>
      <ListField path={['people']} label="opt_people" hint="opt_people_hint" />
      <ListField path={['products']} label="opt_products" hint="opt_products_hint" />
    </>
  ),
};
