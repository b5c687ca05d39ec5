/** How a kind, an urgency and a sentiment look: a word and a shape; colour only adds to them. */
import type { Said } from '@/utils/judge/rules/rule';
import type { Kind, Sentiment, Urgency, Verdict } from '@/utils/judge/verdict';
import { Icon, type IconName } from './design/icons';
import { t, wordOf } from './words';

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

/** In a language that the judge can't read: its kind and feeling are placeholders. */
export const isUnread = ({ notes }: Pick<Verdict, 'notes'>): boolean => notes.includes('language');

/** The kind of a verdict, or that it is not about us, or that nobody could tell. */
export function VerdictChip({ verdict }: { verdict: Pick<Verdict, 'kind' | 'notes'> }) {
  const { kind, notes } = verdict;
  const notOurs = notes.includes('not-ours');
  if (!notOurs && !isUnread(verdict)) return <KindChip kind={kind} />;
  return (
    <span class="chip tone-quiet">
      <Icon name={notOurs ? 'ban' : 'puzzle'} />
      {t(notOurs ? 'not_us' : 'desk_not_judged')}
    </span>
  );
}

/** "Question, neutral": what a person said that a post is. */
export function saidWords({ kind, sentiment, ours }: Said): string {
  if (ours === false) return t('not_us');
  return [kind && kindWord(kind), sentiment && sentimentWord(sentiment)].filter(Boolean).join(', ');
}
