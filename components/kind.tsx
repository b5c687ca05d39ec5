/** How a kind, an urgency and a sentiment look: a word and a shape; colour only adds to them. */
import type { Kind, Sentiment, Urgency } from '@/utils/judge/verdict';
import { Icon, type IconName } from './design/icons';
import { wordOf } from './words';

type Tone = 'good' | 'bad' | 'care' | 'ask' | 'alarm' | 'quiet';

const LOOKS: Record<Kind, [IconName, Tone]> = {
  praise: ['heart', 'good'],
  complaint: ['alert', 'bad'],
  backhanded: ['half', 'care'],
  question: ['puzzle', 'ask'],
  misinformation: ['strike', 'care'],
  stance: ['flag', 'quiet'],
  campaign: ['megaphone', 'care'],
  'ex-employee': ['person', 'quiet'],
  competitor: ['mask', 'care'],
  abuse: ['ban', 'bad'],
  lead: ['bag', 'ask'],
  comparison: ['scales', 'ask'],
  suggestion: ['bulb', 'ask'],
  crisis: ['octagon', 'alarm'],
  news: ['news', 'quiet'],
  spam: ['letter', 'quiet'],
  own: ['house', 'quiet'],
};

export const kindWord = (kind: Kind): string => wordOf(`kind_${kind}`) ?? kind;
export const sentimentWord = (sentiment: Sentiment): string => wordOf(`sentiment_${sentiment}`) ?? sentiment;
export const urgencyWord = (urgency: Urgency): string => wordOf(`urgency_${urgency}`) ?? urgency;

export function KindChip({ kind }: { kind: Kind }) {
  const [icon, tone] = LOOKS[kind];
  return (
    <span class={`chip tone-${tone}`}>
      <Icon name={icon} />
      {kindWord(kind)}
    </span>
  );
}
