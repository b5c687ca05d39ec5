/** The browser's own language detection: asked where ours is unsure (issue: languages). */
import browser from 'webextension-polyfill';
import { guessLanguage } from '@/utils/model';

/** Share of the text, in per cent, that has to be in one language. */
const MOST = 60;
/** Shorter texts are guessed wrong too often (platform.md: weak on short text). */
const SHORTEST = 20;

/** BCP 47 tag without region ("fi"), or undefined where ours is sure, or the browser is not sure either. */
export async function secondOpinion(text: string): Promise<string | undefined> {
  if (text.length < SHORTEST || guessLanguage(text).sure) return undefined;
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const [first] = languages;
    if (!isReliable || !first || first.percentage < MOST || first.language === 'und') return undefined;
    return first.language.split('-')[0];
  } catch {
    // Not every browser has it, and a lone surrogate may be refused: then there is no second opinion.
    return undefined;
  }
}
