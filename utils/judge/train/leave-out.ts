/** The judge on brands it was not fitted to: each part of the brands is judged by weights fitted to the others. */
import { Confusion, calibrationError, confidentHalf } from '../../model/train/measure';
import { doubtPraise } from '../decide/doubt';
import { opinionOn } from '../decide/kind';
import { feelingOf } from '../decide/sentiment';
import { readWeights } from '../decide/weights';
import type { Kind, Sentiment } from '../verdict';
import type { Example } from './fit';
import { fitAll } from './index';

const PARTS = 3;
const GRAVE: ReadonlySet<Kind> = new Set(['crisis', 'abuse', 'complaint', 'ex-employee']);

export interface LeftOut extends Example {
  said: { kind: Kind; share: number; sentiment: Sentiment };
}

export const isFair = ({ kind, alsoFair, said }: LeftOut): boolean =>
  kind === said.kind || alsoFair.includes(said.kind);

/** @param byBrand the examples of one brand after another */
export function leaveOut(byBrand: readonly (readonly Example[])[]): LeftOut[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const others = byBrand.filter((_, i) => i % PARTS !== part);
    const weights = readWeights({ version: '', ...fitAll(others) });
    const here = byBrand.filter((_, i) => i % PARTS === part).flat();
    return here.map((example): LeftOut => {
      const { ranked, feeling } = opinionOn(example.features, [], undefined, weights);
      const doubted = doubtPraise(ranked, example.features);
      return { ...example, said: { ...doubted[0]!, sentiment: feelingOf(doubted, feeling) } };
    });
  }).flat();
}

/** Figures of a part, in shares; `confidence` is the share of belief in the kind that was said. */
export function leftOutFigures(all: readonly LeftOut[]) {
  const confusion = new Confusion();
  for (const { kind, said } of all) confusion.add(kind, said.kind);
  const answers = all.map((one) => ({ probability: one.said.share, right: isFair(one) }));
  const share = (test: (one: LeftOut) => boolean) => all.filter(test).length / all.length;
  return {
    confusion,
    kind: share(isFair),
    strict: confusion.accuracy,
    sentiment: share(
      (one) => one.sentiment === one.said.sentiment || (one.alsoFair.length > 0 && isFair(one)),
    ),
    calibrationError: calibrationError(answers),
    confidentHalf: confidentHalf(answers),
    graveAsPraise: all.filter((one) => GRAVE.has(one.kind) && one.said.kind === 'praise' && !isFair(one))
      .length,
  };
}
