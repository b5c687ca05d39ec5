/** "Try it": a pasted post, taken through everything that a post on a page goes through, by what stands in the form. */
import { useEffect, useState } from 'preact/hooks';
import { loadAgent } from '@/utils/brand/store';
import type { JudgedPost } from '@/utils/judge/judge';
import { READERS } from '@/utils/sites';
import { useForm } from '../options/form';
import { t } from '../words';
import { TryResult } from './TryResult';
import { useTrial } from './use-trial';

const STARS = ['5', '4', '3', '2', '1'];

interface Asked {
  text: string;
  site: string;
  rating: string;
  author: string;
}

const postOf = ({ text, site, rating, author }: Asked): JudgedPost & { site: string } => ({
  text,
  site: site || 'other',
  ...(rating && { rating: Number(rating) }),
  ...(author.trim() && { author: { name: author.trim() } }),
});

export function TryBox() {
  const form = useForm();
  const tryPost = useTrial(form.profile);
  const [asked, ask] = useState<Asked>({ text: '', site: '', rating: '', author: '' });
  const [agent, setAgent] = useState('');
  useEffect(() => void loadAgent().then(setAgent), []);
  const set = (name: keyof Asked) => (event: { currentTarget: { value: string } }) =>
    ask({ ...asked, [name]: event.currentTarget.value });
  return (
    <>
      <div class="form-field">
        <label for="try-text">{t('try_text')}</label>
        <p class="tiny faint hint" id="try-hint">
          {t('try_text_hint', form.profile?.name ?? t('sample_brand'))}
        </p>
        <textarea
          id="try-text"
          class="field"
          dir="auto"
          maxLength={20_000}
          aria-describedby="try-hint"
          value={asked.text}
          onInput={set('text')}
        />
      </div>
      <div class="try-about">
        <label>
          <span class="small">{t('try_site')}</span>
          <select class="field" value={asked.site} onChange={set('site')}>
            <option value="">{t('try_site_any')}</option>
            {READERS.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="small">{t('try_rating')}</span>
          <select class="field" value={asked.rating} onChange={set('rating')}>
            <option value="">{t('try_rating_none')}</option>
            {STARS.map((stars) => (
              <option key={stars} value={stars}>
                {t('stars', stars)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="small">{t('try_author')}</span>
          <input class="field" dir="auto" maxLength={300} value={asked.author} onInput={set('author')} />
        </label>
      </div>
      <div aria-live="polite">
        {!form.profile && <p class="small soft">{t('try_no_brand')}</p>}
        {form.profile && tryPost && asked.text.trim() && (
          <TryResult
            profile={form.profile}
            post={postOf(asked)}
            tryPost={tryPost}
            agent={agent || t('sample_agent')}
          />
        )}
      </div>
    </>
  );
}
