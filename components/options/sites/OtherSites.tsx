/** What was turned on beyond the sites that have a reader of their own, with the way to turn it off again. */
import { Icon } from '../../design/icons';
import { useSay } from '../../say';
import { t } from '../../words';
import { type Grant, giveBack } from './granted';

export function OtherSites({ grants }: { grants: readonly Grant[] }) {
  const say = useSay();
  const others = grants.filter(({ named }) => !named);
  if (others.length === 0) return null;
  const off = async ({ origin, host }: Grant) => {
    const name = host || t('sites_every');
    const given = await giveBack([origin]);
    say(t(given ? 'sites_off' : 'sites_stay', name), given ? 'good' : 'bad');
  };
  return (
    <>
      <h3>{t('sites_others')}</h3>
      <ul class="grants">
        {others.map((grant) => (
          <li key={grant.origin} class="row">
            <span dir="auto">
              {grant.host || t('sites_every')}{' '}
              {grant.origin.startsWith('http:') && <span class="tiny faint">http</span>}
            </span>
            <button type="button" class="button" onClick={() => void off(grant)}>
              {/* In its name the site follows: there is one such button for each. */}
              <Icon name="close" /> {t('sites_turn_off')}
              <span class="unseen"> {grant.host || t('sites_every')}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
