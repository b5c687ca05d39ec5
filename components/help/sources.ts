/** Names of the documents behind a rule: seeds have titles of their own, other sources stand in the data in words. */
import { wordOf } from '../words';

export const sourceNames = (documents: readonly string[]): string =>
  documents.map((id) => wordOf(`document_${id}`) ?? id).join(' · ');
