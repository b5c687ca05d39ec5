/** What came of a trial: mention or not, verdict, the words that decided, the play, the wording, and what the checker says of it. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { BrandProfile } from '@/utils/brand/profile';
import { check } from '@/utils/checker';
import type { JudgedPost } from '@/utils/judge/judge';
import type { Verdict } from '@/utils/judge/verdict';
import type { Length, Suggestion } from '@/utils/replies/suggestion';
import { Icon } from '../design/icons';
import { Findings } from '../sidebar/Findings';
import { PlayCard } from '../sidebar/PlayCard';
import { PostText } from '../sidebar/PostText';
import { VerdictLine } from '../sidebar/VerdictLine';
import { t, wordOf } from '../words';
import type { TryPost } from './trial';

interface Props {
  profile: BrandProfile;
  post: JudgedPost & { site: string };
  tryPost: TryPost;
  /** Signs the wording. */
  agent: string;
}

interface WordingProps {
  profile: BrandProfile;
  post: JudgedPost & { site: string };
  verdict: Verdict;
  suggestions: readonly Suggestion[];
}

function Wording({ profile, post, verdict, suggestions }: WordingProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [length, pick] = useState<Length>('brief');
  const offered = (suggestions.find((one) => one.length === length) ?? suggestions[0])?.text ?? '';
  // The person's own draft belongs to the wording it was made from.
  const [mine, write] = useState<{ from: string; text: string } | null>(null);
  const text = mine?.from === offered ? mine.text : offered;
  const findings = useMemo(
    () =>
      check(text, {
        profile,
        kind: verdict.kind,
        site: post.site,
        mention: post.text,
        author: post.author?.name,
        language: verdict.language === 'und' ? undefined : verdict.language,
      }),
    [text, profile, post, verdict],
  );
  return (
    <div class="stack">
      {suggestions.length > 0 && (
        <fieldset class="row">
          <legend class="unseen">{t('reply_length')}</legend>
          {suggestions.map((one) => (
            <label key={one.length} class="choice small">
              <input
                type="radio"
                name="try-length"
                checked={length === one.length}
                onChange={() => pick(one.length)}
              />
              {wordOf(`length_${one.length}`)}
            </label>
          ))}
        </fieldset>
      )}
      {suggestions.length === 0 && <p class="small soft">{t('reply_none_offered')}</p>}
      <textarea
        ref={box}
        class="field"
        dir="auto"
        aria-label={t('reply_box')}
        value={text}
        onInput={(event) => write({ from: offered, text: event.currentTarget.value })}
      />
      <Findings findings={findings} text={text} box={box} />
      {text && findings.length === 0 && (
        <p class="small soft">
          <Icon name="check" /> {t('try_checked')}
        </p>
      )}
    </div>
  );
}

export function TryResult({ profile, post, tryPost, agent }: Props) {
  const face = JSON.stringify(post);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a post with the same content has the same outcome
  const { matches, verdict, suggestions } = useMemo(() => tryPost(post, agent), [tryPost, face, agent]);
  if (!verdict)
    return (
      <p class="notice">
        <Icon name="eye" /> {t('try_no_mention', profile.name)}
      </p>
    );
  const by = [...new Set(matches.map(({ quote }) => quote))]
    .filter(Boolean)
    .map((quote) => t('quoted', quote));
  return (
    <div class="try-result">
      <p class="small soft">
        {by.length > 0 ? t('try_mention', profile.name, by.join(', ')) : t('try_mention_own', profile.name)}
      </p>
      <VerdictLine verdict={verdict} />
      <PostText text={post.text} evidence={verdict.evidence} />
      <PlayCard verdict={verdict} />
      <Wording profile={profile} post={post} verdict={verdict} suggestions={suggestions} />
    </div>
  );
}
