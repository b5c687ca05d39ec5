/** The writer's feeling toward the brand (taxonomy.md, section 4): the kind decides most, the words the rest. */
import { type Scores, sentimentFrom } from '../../model';
import type { Features } from '../features';
import type { Reading } from '../read/reading';
import type { Kind, Sentiment } from '../verdict';

const BY_KIND: Partial<Record<Kind, Sentiment>> = {
  praise: 'positive',
  complaint: 'negative',
  'ex-employee': 'negative',
  abuse: 'negative',
  competitor: 'negative',
  campaign: 'negative',
  crisis: 'negative',
  backhanded: 'mixed',
  news: 'neutral',
  spam: 'neutral',
  question: 'neutral',
  lead: 'neutral',
  misinformation: 'negative',
};

/** Where the kind leaves it open, a clear word on one side is needed to leave neutral. */
const CLEAR = 1.2;

export function feelingOf(kind: Kind, features: Features, reading: Reading): Sentiment {
  const value = (id: string) => features.get(id) ?? 0;
  const lean =
    value('speaks-well') * 1.5 +
    value('model-well') * 1.5 +
    value('stars-high') +
    value('delight') * 0.8 +
    value('thanks') * 0.6 +
    value('kind-deed') * 0.4 -
    value('speaks-ill') * 1.5 -
    value('model-ill') * 1.5 -
    value('stars-low') * 1.5 -
    value('broken') * 0.4 -
    value('treated-badly') * 0.4 -
    value('soft-fault') * 0.4;
  if (kind === 'comparison') return comparisonFeeling(reading, lean);
  if (kind === 'stance') {
    const clash = value('leaving') + value('vague-blame') + value('irony') + value('soft-fault');
    return lean - clash * 0.8 > 0.4 ? 'positive' : 'negative';
  }
  if (kind === 'own') return lean > 0.8 ? 'positive' : 'neutral';
  if (kind === 'suggestion') return lean > CLEAR ? 'positive' : 'neutral';
  if (kind === 'question' && value('stars-high') && lean > CLEAR) return 'positive';
  return BY_KIND[kind] ?? 'neutral';
}

/** Toward us: who stands on the better side of the comparison. */
function comparisonFeeling({ tokens }: Reading, lean: number): Sentiment {
  const better = new Set(
    'better cheaper faster nicer quicker friendlier quieter cleaner easier stronger fresher beats beat wins win > over prefer preferred sooner best only'.split(
      ' ',
    ),
  );
  const worse = new Set('worse slower dearer pricier louder dirtier weaker < lost loses'.split(' '));
  const moved = new Set(
    'switched moved left changed came ported swapped jumped defected ditched dropped'.split(' '),
  );
  let toward = 0;
  let side = '';
  let pending = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { form, as } = tokens[i]!;
    const before = tokens[i - 1]?.form ?? '';
    const named = as === '§brand' || as === '§product' ? 'us' : as === '§rival' ? 'them' : '';
    if (named) {
      if (
        pending &&
        (before === 'than' || before === '>' || before === 'over' || before === '<' || before === 'the')
      ) {
        // "better than them" speaks for the other side
        toward += named === 'us' ? -pending : pending;
        pending = 0;
      } else if (moved.has(side) || side === 'from') {
        if (before === 'from' || side === 'left') toward += named === 'us' ? -1.5 : 1.5;
      }
      if (before === 'to' || before === 'for') toward += named === 'us' ? 0.7 : -0.7;
      side = named;
    } else if (better.has(form) || worse.has(form)) {
      const sign = better.has(form) ? 1 : -1;
      if (side === 'us') toward += sign * 0.6;
      if (side === 'them') toward -= sign * 0.6;
      pending = sign;
    } else if (moved.has(form)) side = form;
    else if (form === 'from' && moved.has(before)) side = 'from';
  }
  const whole = toward + lean * 0.35;
  return whole > 0.5 ? 'positive' : whole < -0.5 ? 'negative' : 'neutral';
}

/** Probabilities that agree with the kind's feeling: the model's own, moved half the way to what the kind says. */
export function scoresFor(sentiment: Sentiment, model: Scores | null, confidence: number): Scores {
  const base = model ?? { positive: 1 / 3, neutral: 1 / 3, negative: 1 / 3 };
  const aim: Scores =
    sentiment === 'mixed'
      ? { positive: 0.45, neutral: 0.1, negative: 0.45 }
      : { positive: 0, neutral: 0, negative: 0, [sentiment]: 1 };
  const pull = 0.4 + 0.4 * confidence;
  const mix = (label: keyof Scores) => base[label] * (1 - pull) + aim[label] * pull;
  return { positive: mix('positive'), neutral: mix('neutral'), negative: mix('negative') };
}

export const plainFeeling = (scores: Scores): Sentiment => sentimentFrom(scores);
