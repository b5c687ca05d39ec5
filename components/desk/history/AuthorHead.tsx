/** Above the posts of one author: who they are, how they felt over time, open cases, and the way to forget them. */
import { useEffect, useState } from 'preact/hooks';
import type { Mention } from '@/utils/history/records';
import { kindWord, sentimentWord } from '../../kind';
import { useSay } from '../../say';
import { unforced } from '../../sidebar/highlight';
import { exact } from '../../time';
import { plural, t } from '../../words';
import { Confirm } from '../Confirm';
import { useHistory } from '../opened';
import { problemOf } from '../problem';
import { addressOf } from '../route';
import { siteWord } from '../site-word';
import { type AboutAuthor, aboutAuthor } from './about-author';

/** Nobody's head holds more. */
const MOST = 2_000;
/** The latest moods in the row of signs. */
const MOODS = 40;
/** The latest of our answers to them. */
const ANSWERS = 20;
/** Shape beside colour: up, down, level, both. */
const SIGNS = { positive: '▲', negative: '▼', neutral: '●', mixed: '◆' } as const;

function Moods({ about }: { about: AboutAuthor }) {
  const shown = about.moods.slice(-MOODS);
  if (shown.length === 0) return null;
  return (
    <ol class="moods" aria-label={t('desk_moods')}>
      {shown.map(({ at, sentiment }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two posts may have the same time
        <li key={index} class={`mood mood-${sentiment}`} title={`${sentimentWord(sentiment)}, ${exact(at)}`}>
          <span aria-hidden="true">{SIGNS[sentiment]}</span>
          <span class="unseen">{`${sentimentWord(sentiment)}, ${exact(at)}`}</span>
        </li>
      ))}
    </ol>
  );
}

function Answers({ author, about }: { author: string; about: AboutAuthor }) {
  if (about.answers.length === 0) return null;
  return (
    <details class="small">
      <summary>{t('desk_our_answer')}</summary>
      <ol class="stack author-answers">
        {about.answers.slice(0, ANSWERS).map(({ key, at, text }) => (
          <li key={key}>
            <a href={addressOf({ filter: { author: [author] }, open: key })}>{exact(at)}</a>
            <p dir="auto" class="kept-text">
              {unforced(text)}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

interface Props {
  author: string;
  /** The list under it: another one says that something changed. */
  rows: readonly Mention[] | null;
  onErased: () => void;
}

export function AuthorHead({ author, rows, onErased }: Props) {
  const history = useHistory();
  const say = useSay();
  const [about, setAbout] = useState<AboutAuthor | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when the list is another one
  useEffect(() => {
    let wanted = true;
    history.find({ author: [author] }, { limit: MOST }).then(
      ({ mentions }) => wanted && setAbout(aboutAuthor(mentions)),
      // The list under it says what is wrong with the history.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [history, author, rows]);
  if (!about) return null;
  const { name, handle, site } = about;

  const erase = async () => {
    try {
      const erased = await history.eraseAuthor({ site, author: { name, handle } }, Date.now());
      say(plural('desk_erased_author', erased, handle || name));
      onErased();
    } catch (error) {
      say(problemOf(error).words, 'bad');
    }
  };
  return (
    <section class="author-head panel">
      <h3 dir="auto">
        {name || handle} <span class="soft small">{handle !== name && handle}</span>
      </h3>
      <p class="small soft">
        {plural('desk_author_posts', about.posts, siteWord(site), exact(about.since))}{' '}
        {plural('desk_author_answered', about.answered)}
      </p>
      <Moods about={about} />
      <p class="small">{about.kinds.map(([kind, count]) => `${kindWord(kind)} ${count}`).join(' · ')}</p>
      <Answers author={author} about={about} />
      {about.openCases.length > 0 && (
        <p class="small row">
          {t('desk_open_cases')}
          {about.openCases.map(({ number, key }) => (
            <a key={number} href={addressOf({ filter: { author: [author] }, open: key })}>
              {number}
            </a>
          ))}
        </p>
      )}
      <Confirm
        ask={t('desk_erase_author')}
        title={t('desk_erase_author_title', handle || name)}
        text={t('desk_erase_author_text')}
        yes={t('desk_erase')}
        onYes={() => void erase()}
      />
    </section>
  );
}
