/** The checker in the page's own reply boxes: on or off, at once. */
import { useEffect, useState } from 'preact/hooks';
import { checksBoxes, onChecksBoxes, setChecksBoxes } from '@/utils/box/setting';
import { t } from '../../words';
import type { Section } from '../section';

function Boxes() {
  const [on, setOn] = useState(false);
  useEffect(() => {
    void checksBoxes().then(setOn);
    return onChecksBoxes(setOn);
  }, []);
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => void setChecksBoxes(event.currentTarget.checked)}
      />
      {t('boxes_on')}
    </label>
  );
}

export const boxes: Section = {
  id: 'boxes',
  title: 'sec_boxes',
  about: 'sec_boxes_about',
  body: () => <Boxes />,
};
