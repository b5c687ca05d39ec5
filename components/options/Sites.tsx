/** Sites with a reader of their own, to choose and to turn on with one question of the browser. */
import { useSay } from '../say';
import { plural, t } from '../words';
import { type SiteChoice, turnOff, turnOn } from './sites-state';

interface Props {
  sites: SiteChoice[] | null;
  /** Ids of sites that are to be turned on. */
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
}

export function Sites({ sites, chosen, onChosen }: Props) {
  const say = useSay();
  if (!sites) return null;
  const waiting = sites.filter(({ id, on }) => !on && chosen.has(id));
  const change = async (site: SiteChoice, wanted: boolean) => {
    const next = new Set(chosen);
    if (wanted) next.add(site.id);
    else next.delete(site.id);
    onChosen(next);
    if (!wanted && site.on) say(t((await turnOff(site)) ? 'sites_off' : 'sites_stay', site.name));
  };
  const turnOnChosen = () =>
    void turnOn(waiting).then((granted) =>
      granted ? say(t('sites_on')) : say(t('turn_on_refused'), 'care'),
    );
  return (
    <div class="stack">
      <fieldset class="sites">
        <legend class="unseen">{t('sec_sites')}</legend>
        {sites.map((site) => (
          <label key={site.id} class="choice small">
            <input
              type="checkbox"
              checked={site.on || chosen.has(site.id)}
              disabled={site.on && site.fixed}
              onChange={(event) => void change(site, event.currentTarget.checked)}
            />
            {site.name}
          </label>
        ))}
      </fieldset>
      {waiting.length > 0 && (
        <div class="row">
          <button type="button" class="button" onClick={turnOnChosen}>
            {plural('sites_turn_on', waiting.length)}
          </button>
          <span class="tiny faint">{t('sites_ask_once')}</span>
        </div>
      )}
      <p class="tiny faint">{t('sites_elsewhere')}</p>
    </div>
  );
}
