/** Who wrote it, when and where, and what they wrote before. */
import type { AuthorHistory } from '@/utils/history/author';
import type { Post } from '@/utils/post';
import { Icon } from '../design/icons';
import { kindWord } from '../kind';
import { postedAt, relative } from '../time';
import { plural, t } from '../words';

/** A permalink from a page is followed only where it is a web address. */
export const webLink = (url: string | undefined): string | null =>
  url && /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? url : null;

function Stars({ rating }: { rating: number }) {
  const full = Math.round(rating);
  return (
    <span>
      <span aria-hidden="true" class="stars">
        {'★'.repeat(full) + '☆'.repeat(5 - full)}
      </span>
      <span class="unseen">{t('stars', String(rating))}</span>
    </span>
  );
}

function When({ post }: { post: Post }) {
  const time = postedAt(post.postedAt);
  const link = webLink(post.url);
  const words = time && (
    <time dateTime={time.iso} title={time.title}>
      {time.words}
    </time>
  );
  if (!link) return words;
  return (
    <a href={link} target="_blank" rel="noreferrer" class="icon-link">
      {words}
      <span class={words ? 'unseen' : ''}>{t('open_post')}</span>
      <Icon name="external" />
    </a>
  );
}

/** Times and kinds, never a suspicion; nothing where this is the first word from them. */
function Before({ history: { mentions, since, answered, kinds } }: { history: AuthorHistory }) {
  if (mentions < 2) return null;
  const parts = [
    plural('author_mentions', mentions, relative(since)),
    ...kinds.slice(0, 2).map(({ kind, count }) => `${kindWord(kind)} ${count}`),
    ...(answered > 0 ? [plural('author_answered', answered)] : []),
  ];
  return (
    <p class="tiny soft before" dir="auto">
      {parts.join(' · ')}
    </p>
  );
}

interface Props {
  post: Post;
  present: boolean;
  /** null until the worker has answered; absent where what they wrote before is told elsewhere. */
  history?: AuthorHistory | null;
}

export function Author({ post, present, history }: Props) {
  const { author, rating, ownerReply } = post;
  return (
    <header class="author">
      <h2 id="mention-title" class="author-name" tabIndex={-1} dir="auto">
        {author.name || author.handle || t('author_unknown')}
      </h2>
      <p class="author-line small soft">
        {author.handle && author.handle !== author.name && <bdi>{author.handle}</bdi>}
        {rating !== undefined && <Stars rating={rating} />}
        <When post={post} />
        {!present && <span>{t('list_left_page')}</span>}
      </p>
      {history && <Before history={history} />}
      {ownerReply && (
        <div class="notice">
          <Icon name="check" />
          <p dir="auto">
            {t('already_answered', ownerReply.author)} {ownerReply.text.slice(0, 200)}
          </p>
        </div>
      )}
    </header>
  );
}
