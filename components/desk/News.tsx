/** Something changed elsewhere: a button in a line that is there anyway, so that nothing moves until the person asks for it. */
import { t } from '../words';

export function News({ news, onShow }: { news: boolean; onShow: () => void }) {
  return (
    <span role="status">
      {news && (
        <button type="button" class="linklike small" onClick={onShow}>
          {t('desk_news')}
        </button>
      )}
    </span>
  );
}
