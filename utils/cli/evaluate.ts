/** `npm run evaluate`: every labelled set at hand as one table, so that a change in a rule or a weight shows what it broke. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { leaveOutActs } from '../checker/acts/train/leave-out';
import { makeJudge } from '../judge';
import { examplesOf, readBrands, readPosts } from '../judge/train/cases';
import { leaveOut, leftOutFigures } from '../judge/train/leave-out';
import { loadModel } from '../model';
import { casesTable, judgeCases, kindConfusion } from '../model/train/cases';
import { DataError, needTextFolder } from '../model/train/data';
import { dialectTable } from '../model/train/dialect';
import type { Confusion } from '../model/train/measure';
import { type Cells, feelingBy, percent, sentimentTable, taskTable } from '../model/train/report';
import { leaveOutChoices } from '../replies/specifics/choice/train/leave-out';
import { arrayBufferOf } from './bytes';

const MODEL_FILE = fileURLToPath(new URL('../../public/model/model.bin', import.meta.url));

/** Columns as wide as their widest cell, so that two runs can be compared line by line. */
function print(title: string, rows: readonly Cells[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const width = (column: string) =>
    Math.max(column.length, ...rows.map((row) => String(row[column] ?? '').length));
  const line = (cell: (column: string) => string) =>
    columns
      .map((column, i) => (i ? cell(column).padStart(width(column)) : cell(column).padEnd(width(column))))
      .join('  ');
  console.log(`\n${title}`);
  console.log(line((column) => column));
  for (const row of rows) console.log(line((column) => String(row[column] ?? '')));
}

const perKind = (confusion: Confusion): Cells[] =>
  confusion.labels.map((kind) => ({
    kind,
    posts: confusion.truths(kind),
    precision: percent(confusion.precision(kind)),
    recall: percent(confusion.recall(kind)),
    'taken for': confusion.labels
      .filter((other) => other !== kind && confusion.count(kind, other) > 0)
      .map((other) => `${other} ${confusion.count(kind, other)}`)
      .join(', '),
  }));

try {
  needTextFolder();
  const model = loadModel(arrayBufferOf(readFileSync(MODEL_FILE)));
  const cases = judgeCases(model);
  print('Mentions, through the whole judge (percent)', casesTable(cases));
  print('Kinds', perKind(kindConfusion(cases)));
  console.log(
    '\nNothing in the judge or the model is fitted on these posts, so each brand stands for one left out: the difference' +
      '\nbetween the brands is how far such a figure moves from one brand to the next.',
  );
  console.error('fitting the kinds without each third of the brands …');
  const leftOut = leftOutFigures(
    leaveOut([...readBrands(), ...readPosts()].map((brand) => examplesOf(brand, model))),
  );
  print('Our own posts, each brand judged by weights fitted without it (percent)', [
    {
      posts: leftOut.confusion.total,
      kind: percent(leftOut.kind),
      'kind, strict': percent(leftOut.strict),
      sentiment: percent(leftOut.sentiment),
      'calibration error': leftOut.calibrationError.toFixed(3),
      'confident half': percent(leftOut.confidentHalf),
      'grave as praise': leftOut.graveAsPraise,
    },
  ]);
  print('Kinds of our own posts, left out of the fitting', perKind(leftOut.confusion));
  console.error(
    'fitting the speech acts without each writer, and the choice of what to take up without each third …',
  );
  print(
    'What sentences of replies do, each writer judged by weights fitted without their sentences (percent, at even odds)',
    leaveOutActs().map(({ act, sentences, precision, recall }) => ({
      act,
      sentences,
      precision: percent(precision),
      recall: percent(recall),
    })),
  );
  print(
    'What a reply takes up, each brand by weights fitted without it (percent of choices)',
    leaveOutChoices().map(({ task, choices, sent, heart, possible }) => ({
      task,
      choices,
      'would be sent': percent(sent),
      'heart of the post': percent(heart),
      'any would be sent': percent(possible),
    })),
  );
  print('Sentiment, by the model alone (percent)', sentimentTable(feelingBy(model)));
  const judge = makeJudge(model, null);
  const verdictOf = (text: string) => {
    const { scores, sentiment } = judge.judge({ text });
    return { scores, label: sentiment };
  };
  print('Sentiment, by the whole verdict without a brand (percent)', sentimentTable(verdictOf));
  print('Other scores, by the model alone', taskTable(model));
  print('Abuse score on posts that hold no abuse (percent)', dialectTable(model));
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
