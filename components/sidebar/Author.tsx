/** Who wrote it, when and where, with the ways to see it in its place. */
import type { Post } from '@/utils/post';
import { Icon } from '../design/icons';
import { postedAt } from '../time';
import { t } from '../words';

/** A permalink from a page is followed only where it is a web address. */
const webLink = (url: string | undefined): string | null =>
  url && /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? url : null;

function Stars({ rating }: { rating: number }) {
  return (
    <span class="numbers">
      <span aria-hidden="true" class="stars">
        {'★'.repeat(Math.round(rating))}
        {'☆'.repeat(5 - Math.round(rating))}
      </span>
      <span class="unseen">{t('stars', String(rating))}</span>
    </span>
  );
}

interface Props {
  post: Post;
  present: boolean;
  onReveal: () => void;
}

export function Author({ post, present, onReveal }: Props) {
  const { author, rating, url } = post;
  const time = postedAt(post.postedAt);
  const link = webLink(url);
  return (
    <header class="author">
      <h2 id="mention-title" class="author-name" tabIndex={-1} dir="auto">
        {author.name || author.handle || t('author_unknown')}
      </h2>
      <p class="author-line small soft">
        {author.handle && author.handle !== author.name && <bdi>{author.handle}</bdi>}
        {rating !== undefined && <Stars rating={rating} />}
        {time && (
          <time dateTime={time.iso} title={time.title}>
            {time.words}
          </time>
        )}
        {present ? (
          <button type="button" class="linklike" onClick={onReveal}>
            {t('show_on_page')}
          </button>
        ) : (
          <span>{t('list_left_page')}</span>
        )}
        {link && (
          <a href={link} target="_blank" rel="noreferrer" class="icon-link">
            {t('open_post')} <Icon name="external" />
          </a>
        )}
      </p>
      {post.ownerReply && (
        <div class="notice">
          <Icon name="check" />
          <p dir="auto">
            {t('already_answered', post.ownerReply.author)} {post.ownerReply.text.slice(0, 200)}
          </p>
        </div>
      )}
    </header>
  );
}
