/** Somebody asks to be forgotten, whether or not there is anything of theirs yet. */
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../say';
import { plural, t } from '../../words';
import { Confirm } from '../Confirm';
import { useHistory } from '../opened';
import { problemOf } from '../problem';
import { siteWord } from '../site-word';

export function EraseAuthorPanel() {
  const history = useHistory();
  const say = useSay();
  const [sites, setSites] = useState<string[]>([]);
  const [site, setSite] = useState('');
  const [who, setWho] = useState('');
  useEffect(() => {
    history.values('site').then(
      (found) => {
        setSites(found);
        setSite((old) => old || (found[0] ?? ''));
      },
      (error: unknown) => say(problemOf(error).words, 'bad'),
    );
  }, [history, say]);

  const handle = who.trim();
  const erase = async () => {
    try {
      const erased = await history.eraseAuthor({ site, author: { name: handle } }, Date.now());
      say(plural('desk_erased_author', erased, handle));
      setWho('');
    } catch (error) {
      say(problemOf(error).words, 'bad');
    }
  };
  return (
    <section class="panel">
      <h3>{t('desk_forget')}</h3>
      <p class="soft small">{t('desk_forget_text')}</p>
      <div class="filter-fields">
        <label class="small">
          {t('column_site')}
          <select class="field" value={site} onChange={({ currentTarget: { value } }) => setSite(value)}>
            {sites.map((one) => (
              <option key={one} value={one}>
                {siteWord(one)}
              </option>
            ))}
          </select>
        </label>
        <label class="small">
          {t('desk_forget_who')}
          <input
            class="field"
            value={who}
            autoComplete="off"
            maxLength={300}
            onInput={({ currentTarget: { value } }) => setWho(value)}
          />
        </label>
        {handle && site && (
          <Confirm
            ask={t('desk_erase_author')}
            title={t('desk_erase_author_title', handle)}
            text={t('desk_erase_author_text')}
            yes={t('desk_erase')}
            onYes={() => void erase()}
          />
        )}
      </div>
    </section>
  );
}
