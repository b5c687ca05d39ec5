import { expect, it } from 'vitest';
import { DataError, readSet } from '../../../utils/model/train/data';
import { NO_DATA, noData } from './samples';

it('names the file that is missing', () => {
  expect(() => readSet('no-such-set.train')).toThrow(DataError);
  expect(() => readSet('no-such-set.train')).toThrow(/no-such-set\.train\.jsonl is missing/);
});

it('reads rows with a text and a label', (context) => {
  context.skip(noData, NO_DATA);
  const [row] = readSet('irony.dev');
  expect(row).toMatchObject({ text: expect.any(String), label: expect.stringMatching(/^(ironic|not)$/) });
});
