/** What the derived reader would read, its name, and the way to keep it. */
import { useState } from 'preact/hooks';
import type { TeachState } from '@/utils/sites/teach/state';
import { saveTaught } from '@/utils/sites/teach/store';
import type { TaughtSite } from '@/utils/sites/teach/taught';
import { Icon } from '../../design/icons';
import { useSay } from '../../say';
import { postedAt } from '../../time';
import { plural, t } from '../../words';

interface Props {
  state: TeachState;
  site: TaughtSite;
  onSaved: (name: string) => void;
}

export function Preview({ state: { posts, examples }, site, onSaved }: Props) {
  const say = useSay();
  const [name, setName] = useState(site.name);
  const save = async (event: Event) => {
    event.preventDefault();
    const kept = await saveTaught({ ...site, name }).catch(() => null);
    if (kept?.ok) return onSaved(kept.value.name);
    const [problem] = kept?.problems ?? [];
    say(problem ? t('teach_not_saved', problem.field, problem.expected) : t('teach_not_stored'), 'bad');
  };
  return (
    <>
      <p role="status">{plural('teach_reads', posts)}</p>
      {posts < 2 && (
        <p class="notice care">
          <Icon name="alert" /> <span>{t('teach_only_one')}</span>
        </p>
      )}
      <ul class="teach-examples">
        {examples.map((example) => (
          <li key={example.author + example.text}>
            <p class="small">
              <strong dir="auto">{example.author || t('author_unknown')}</strong>{' '}
              <span class="faint">{postedAt(example.postedAt)?.words}</span>
            </p>
            <p class="small soft" dir="auto">
              {example.text}
            </p>
          </li>
        ))}
      </ul>
      <p class="small soft">{t('teach_look')}</p>
      <form class="stack" onSubmit={(event) => void save(event)}>
        <label class="small" for="teach-name">
          {t('teach_name')}
        </label>
        <input
          id="teach-name"
          class="field"
          value={name}
          maxLength={100}
          required
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button primary">
          {t('teach_save')}
        </button>
      </form>
    </>
  );
}
