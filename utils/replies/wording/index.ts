/** Languages that we have wording in; anything else is answered in English, and the sidebar says so (P66). */
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import type { LanguagePack } from './pool';

export const PACKS: readonly LanguagePack[] = [english, spanish, french, german];

export const packFor = (language: string): LanguagePack =>
  PACKS.find((pack) => language.toLowerCase().split('-')[0] === pack.language) ?? english;
