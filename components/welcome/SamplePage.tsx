/** A page of invented posts with what Answerable makes of them: the same finder, judge and reply writer as on a real page. */
import { type BrandProfile, parseProfile } from '@/utils/brand/profile';
import { playById } from '@/utils/playbook';
import { Icon } from '../design/icons';
import { KindChip } from '../kind';
import { pieces } from '../sidebar/highlight';
import type { Trial } from '../trial/trial';
import { useTrial } from '../trial/use-trial';
import { t, wordOf } from '../words';
import { type SamplePost, samplePosts } from './sample-posts';

/** A name to show the sample with until the person has typed one. */
export function anyBrand(): BrandProfile {
  const parsed = parseProfile({ name: t('sample_brand'), terms: [t('sample_brand')] });
  if (!parsed.ok) throw new Error('The sample brand has no name.');
  return parsed.value;
}

/** The site of the sample: nobody's, so that no site's own limits and manners apply. */
const SITE = 'other';

function Advice({ trial }: { trial: Trial }) {
  const { verdict, suggestions } = trial;
  if (!verdict) return <p class="tiny faint">{t('sample_not_you')}</p>;
  const play = playById(verdict.play.id);
  const [brief] = suggestions;
  return (
    <>
      <p class="row small">
        <KindChip kind={verdict.kind} />
        <strong>{wordOf(`play_${verdict.play.id}_name`)}</strong>
      </p>
      {play && <p class="small soft">{t(play.reason)}</p>}
      {brief && (
        <blockquote class="small sample-reply" dir="auto">
          <span class="unseen">{t('sample_offered')} </span>
          {brief.text}
        </blockquote>
      )}
    </>
  );
}

function Post({ post, trial }: { post: SamplePost; trial: Trial | null }) {
  const named = (trial?.matches ?? []).map(({ start, end, quote }) => ({ signal: '', quote, start, end }));
  return (
    <li class={trial && !trial.verdict ? 'sample-post passed' : 'sample-post'}>
      <p class="tiny faint">{post.author}</p>
      <p dir="auto">
        {pieces(post.text, named).map(({ text, signals }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
          signals.length > 0 ? <mark key={index}>{text}</mark> : text,
        )}
      </p>
      {trial && <Advice trial={trial} />}
    </li>
  );
}

export function SamplePage({ profile }: { profile: BrandProfile | null }) {
  const shown = profile ?? anyBrand();
  const tryPost = useTrial(shown);
  const posts = samplePosts(shown, t);
  const trials =
    tryPost &&
    posts.map(({ text, author }) =>
      tryPost({ text, author: { name: author }, site: SITE }, t('sample_agent')),
    );
  const found = trials?.filter(({ verdict }) => verdict).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it
    <section class="sample" tabIndex={0} aria-labelledby="sample-title" aria-busy={trials === null}>
      <h2 id="sample-title">{t('sample_title')}</h2>
      <p class="small soft">
        <Icon name="eye" /> {t('sample_about')}
      </p>
      <p class="small" role="status">
        {found !== undefined && t('sample_found', String(found), String(posts.length), shown.name)}
      </p>
      <ul>
        {posts.map((post, index) => (
          <Post key={post.id} post={post} trial={trials?.[index] ?? null} />
        ))}
      </ul>
    </section>
  );
}
