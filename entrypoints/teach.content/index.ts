/** Lets a person point at a post, its author and its text. Injected when somebody teaches a site, and gone when they are done. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '@/utils/messages/ask';
import { serve } from '@/utils/messages/serve';
import { TO_PICKER } from '@/utils/messages/to-picker';
import { startPicker } from './picker';

/** Says to a picker that is at work here that this one takes over. */
const TAKEOVER = 'answerable:teach';

export default defineContentScript({
  registration: 'runtime',
  main() {
    document.dispatchEvent(new Event(TAKEOVER));
    const picker = startPicker(document, () => void ask('teach/changed', {}));
    const stopServing = serve(TO_PICKER, {
      'teach/do': ({ act }) => {
        picker.act(act);
        return picker.state();
      },
    });
    document.addEventListener(TAKEOVER, picker.end, { once: true, signal: picker.over });
    picker.over.addEventListener('abort', stopServing);
  },
});
