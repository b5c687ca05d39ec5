import { TryBox } from '../../trial/TryBox';
import type { Section } from '../section';

export const tryIt: Section = { id: 'try', title: 'sec_try', about: 'sec_try_about', body: () => <TryBox /> };
