/** Whether mentions are marked on the page's own site. The list beside it stays as it is. */
import { useEffect, useState } from 'preact/hooks';
import { areHidden, hideMarks, onHidden } from '@/utils/hidden-marks';
import { IconButton } from '../IconButton';
import { t } from '../words';

export function MarksSwitch({ host }: { host: string }) {
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    void areHidden(host).then(setHidden);
    return onHidden(host, setHidden);
  }, [host]);
  const label = t(hidden ? 'marks_show' : 'marks_hide', host);
  return (
    <IconButton icon={hidden ? 'eyeOff' : 'eye'} name={label} onClick={() => void hideMarks(host, !hidden)} />
  );
}
