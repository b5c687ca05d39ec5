/** Brought into a page when a person first answers there or rests on a mark: most visits to a page end without. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertInto, reach, takeBack } from '@/utils/compose';
import { answer } from './answer';
import { showCard } from './card';

export default defineUnlistedScript(() => {
  globalThis.answerableReply = {
    async insert(box, text, mode) {
      if (mode === 'take-back') return takeBack();
      const field = await reach(box);
      return field ? insertInto(field, text, mode) : { outcome: 'failed', reason: 'no-box' };
    },
    answer,
    showCard,
  };
});
