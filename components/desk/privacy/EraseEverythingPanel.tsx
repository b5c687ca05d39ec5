/** The end of it all, with an export offered first. */
import { useSay } from '../../say';
import { t } from '../../words';
import { Confirm } from '../Confirm';
import { useHistory } from '../opened';
import { problemOf } from '../problem';
import { addressOf } from '../route';

export function EraseEverythingPanel() {
  const history = useHistory();
  const say = useSay();
  const erase = async () => {
    try {
      await history.eraseAll();
      say(t('desk_erased_all'));
    } catch (error) {
      say(problemOf(error).words, 'bad');
    }
  };
  return (
    <section class="panel">
      <h3>{t('desk_erase_all')}</h3>
      <p class="soft small">{t('desk_erase_all_text')}</p>
      <Confirm
        ask={t('desk_erase_all_button')}
        title={t('desk_erase_all_title')}
        text={t('desk_erase_all_text')}
        yes={t('desk_erase')}
        onYes={() => void erase()}
      >
        <p>
          <a href={addressOf({ place: 'exports' })}>{t('desk_export_first')}</a>
        </p>
      </Confirm>
    </section>
  );
}
