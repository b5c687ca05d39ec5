/** The speech acts on sentences of writers left out of the fitting. */
import { ACTS, type Act, readActs, weigh } from '../acts';
import { featuresIn, fitActs } from './fit';
import { readSentences } from './sentences';

export interface ActFigures {
  act: Act;
  /** Sentences that do it. */
  sentences: number;
  /** Shares, at even odds. */
  precision: number;
  recall: number;
}

/** Each file judged by weights fitted to the others; `clean` sentences are only learned from. */
export function leaveOutActs(): ActFigures[] {
  const all = readSentences();
  const writers = new Set(all.flatMap(({ writer, clean }) => (clean ? [] : [writer])));
  const judged = [...writers].flatMap((writer) => {
    const weights = readActs(fitActs(all.filter((one) => one.writer !== writer)));
    return all
      .filter((one) => one.writer === writer)
      .map(({ text, acts }) => ({ acts, odds: weigh(weights, featuresIn(text)) }));
  });
  return ACTS.map((act, k) => {
    const said = judged.filter(({ odds }) => odds[k]! > 0);
    const done = judged.filter(({ acts }) => acts.includes(act));
    const right = said.filter(({ acts }) => acts.includes(act)).length;
    return { act, sentences: done.length, precision: right / said.length, recall: right / done.length };
  });
}
