/** English wording. */
import type { LanguagePack } from '../pool';
import { answer } from './answer';
import { areas } from './areas';
import { backhanded } from './backhanded';
import { channel } from './channel';
import { complaint } from './complaint';
import { gentle } from './gentle';
import { AGREEING, teamWords, times } from './grammar';
import { interest } from './interest';
import { praise } from './praise';
import { unsure } from './unsure';

export const english: LanguagePack = {
  language: 'en',
  wording: {
    ...complaint,
    ...channel,
    ...praise,
    ...backhanded,
    ...answer,
    ...interest,
    ...unsure,
    ...gentle,
  },
  areas,
  times,
  team: teamWords,
  agreeing: AGREEING,
};
