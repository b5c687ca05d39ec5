/** The figures that the model is shipped for, on the dev sets (public/model/README.md has all of them). */
import { expect, it } from 'vitest';
import { readSet } from '../../../utils/model/train/data';
import { dialectTable } from '../../../utils/model/train/dialect';
import { feelingBy, sentimentFigures, taskTable } from '../../../utils/model/train/report';
import { NO_DATA, noData, shippedModel } from './samples';

it('reads the feeling of tweets', (context) => {
  context.skip(noData, NO_DATA);
  const figures = sentimentFigures(readSet('sentiment-tweets.dev'), feelingBy(shippedModel()));
  expect(figures.macroRecall).toBeGreaterThan(0.7);
  expect(figures.calibrationError).toBeLessThan(0.05);
  expect(figures.confidentHalf).toBeGreaterThan(0.78);
});

it('ranks what the other scores are for', (context) => {
  context.skip(noData, NO_DATA);
  const area = Object.fromEntries(
    taskTable(shippedModel()).map((row) => [row.task, Number(row['area under curve'])]),
  );
  expect(area.abuse).toBeGreaterThan(0.79);
  expect(area.support).toBeGreaterThan(0.98);
  expect(area.comparison).toBeGreaterThan(0.85);
  expect(area.spam).toBeGreaterThan(0.98);
  expect(area.irony).toBeGreaterThan(0.65);
});

it('seldom takes African-American English for abuse', (context) => {
  context.skip(noData, NO_DATA);
  const [marked] = dialectTable(shippedModel());
  expect(Number(marked!['abuse > 0.7'])).toBeLessThan(4);
});
