/** What the person wrote, as text and nothing else, with the deciding words marked. */
import { useState } from 'preact/hooks';
import type { Evidence } from '@/utils/judge/verdict';
import { MAX_TEXT } from '@/utils/post';
import { locale } from '../locale';
import { t, wordOf } from '../words';
import { pieces, unforced } from './highlight';

/** UTF-16 units shown before "Show all". */
const SHORT = 600;

export function PostText({ text, evidence }: { text: string; evidence: readonly Evidence[] }) {
  const [whole, setWhole] = useState(false);
  const isLong = text.length > SHORT * 1.2;
  const cut = isLong && !whole;
  const shown = pieces(text, evidence, cut ? SHORT : text.length);
  const nameOf = (signals: string[]) => signals.map((id) => wordOf(`signal_${id}`) ?? id).join(' · ');
  if (text === '') return <p class="post-text soft">{t('post_no_words')}</p>;
  return (
    <div class="post-text">
      <p dir="auto">
        {shown.map(({ text: piece, signals }, index) =>
          signals.length > 0 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
            <mark key={index} title={nameOf(signals)}>
              {unforced(piece)}
            </mark>
          ) : (
            unforced(piece)
          ),
        )}
        {cut && '…'}
      </p>
      {text.length >= MAX_TEXT && (
        <p class="tiny faint">{t('post_cut', MAX_TEXT.toLocaleString(locale()))}</p>
      )}
      {isLong && (
        <button type="button" class="linklike small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('post_show_less') : t('post_show_all')}
        </button>
      )}
    </div>
  );
}
