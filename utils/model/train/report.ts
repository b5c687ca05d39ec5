/** Figures of the model on labelled sets, as rows of a table. */
import type { Model, Task } from '../model';
import { type Scores, sentimentFrom } from '../scores';
import { type Row, readSet } from './data';
import { areaUnderCurve, bestF1, Confusion, calibrationError, confidentHalf } from './measure';
import { examplesOf, RECIPES } from './tasks';

export type Cells = Record<string, string | number>;

export const percent = (share: number): string => (100 * share).toFixed(1);

/** Rows whose text does not repeat; the first of each stays. */
export const withoutRepeats = <T extends { text: string }>(rows: readonly T[]): T[] => {
  const seen = new Set<string>();
  return rows.filter(({ text }) => {
    const key = text.toLowerCase().replace(/\s+/gu, ' ').trim();
    return !seen.has(key) && seen.add(key);
  });
};

export const SENTIMENT_SETS = [
  'sentiment-tweets',
  'sentiment-brands',
  'sentiment-goemotions',
  'sentiment-sentences',
] as const;

export interface SentimentFigures {
  n: number;
  macroRecall: number;
  macroF1: number;
  accuracy: number;
  calibrationError: number;
  confidentHalf: number;
}

export interface Feeling {
  scores: Scores;
  /** The label answered. */
  label: string;
}

/** What the model says by itself. */
export const feelingBy =
  (model: Model) =>
  (text: string): Feeling => {
    const scores = model.sentiment(text);
    return { scores, label: sentimentFrom(scores) };
  };

/** Rows labelled "mixed" are left out, for the scores are over three labels; the answer "mixed" counts as wrong. */
export function sentimentFigures(rows: readonly Row[], feel: (text: string) => Feeling): SentimentFigures {
  const confusion = new Confusion();
  const likeliest: { probability: number; right: boolean }[] = [];
  for (const { text, label } of rows) {
    if (label === 'mixed') continue;
    const { scores, label: answer } = feel(text);
    confusion.add(label, answer);
    const [first] = (Object.entries(scores) as [string, number][]).sort((a, b) => b[1] - a[1]);
    likeliest.push({ probability: first![1], right: first![0] === label });
  }
  return {
    n: likeliest.length,
    macroRecall: confusion.macroRecall,
    macroF1: confusion.macroF1,
    accuracy: confusion.accuracy,
    calibrationError: calibrationError(likeliest),
    confidentHalf: confidentHalf(likeliest),
  };
}

export const sentimentTable = (feel: (text: string) => Feeling): Cells[] =>
  SENTIMENT_SETS.flatMap((set) => {
    const rows = readSet(`${set}.dev`);
    return [rows, withoutRepeats(rows)].map((chosen, i) => {
      const f = sentimentFigures(chosen, feel);
      return {
        set: `${set}.dev${i ? ', no repeats' : ''}`,
        posts: f.n,
        'macro recall': percent(f.macroRecall),
        'macro F1': percent(f.macroF1),
        accuracy: percent(f.accuracy),
        'calibration error': f.calibrationError.toFixed(3),
        'confident half': percent(f.confidentHalf),
      };
    });
  });

export const taskTable = (model: Model): Cells[] =>
  (Object.keys(RECIPES) as Task[]).map((task) => {
    const rows = withoutRepeats(examplesOf(RECIPES[task].dev, 'dev'));
    const scored = rows.map(({ text, target }) => ({ score: model.score(task, text), yes: target[0] === 1 }));
    const { threshold, f1 } = bestF1(scored);
    return {
      task,
      posts: rows.length,
      'share of yes': percent(scored.filter(({ yes }) => yes).length / rows.length),
      'area under curve': areaUnderCurve(scored).toFixed(3),
      'best F1': percent(f1),
      'at score': threshold.toFixed(2),
      'calibration error': calibrationError(
        scored.map(({ score, yes }) => ({
          probability: Math.max(score, 1 - score),
          right: score >= 0.5 === yes,
        })),
      ).toFixed(3),
    };
  });
