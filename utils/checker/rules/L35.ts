/** Begun within a minute on a hot post, or hot in tone itself: pause (P55). */
import { hitsOf, type Rule } from '../rule';
import { L01 } from './L01';
import { L17 } from './L17';

const PAUSE_MS = 60_000;

export const L35: Rule = {
  id: 'L35',
  level: 'hint',
  playbook: ['P55'],
  message: 'check_L35',
  find(draft, context) {
    const { draftStartedMsAgo, hot, kind } = context;
    if (draftStartedMsAgo === undefined || draftStartedMsAgo >= PAUSE_MS) return [];
    const hotTone = hitsOf(L01, draft, context).length > 0 || hitsOf(L17, draft, context).length > 0;
    return hot || kind === 'abuse' || hotTone ? [draft.whole()] : [];
  },
};
