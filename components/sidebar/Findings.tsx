/** What the checker found in the draft, worst first, each with the words meant and, where one click mends it, that click. */
import type { RefObject } from 'preact';
import type { Finding, Level } from '@/utils/checker/finding';
import { Icon, type IconName } from '../design/icons';
import { t } from '../words';

const ICONS: Record<Level, IconName> = { block: 'octagon', warn: 'alert', hint: 'bulb' };
const TONES: Record<Level, string> = { block: 'bad', warn: 'care', hint: '' };
const LEVEL_WORDS = { block: 'level_block', warn: 'level_warn', hint: 'level_hint' } as const;

interface Props {
  findings: readonly Finding[];
  text: string;
  box: RefObject<HTMLTextAreaElement | null>;
}

function One({ finding, text, box }: Omit<Props, 'findings'> & { finding: Finding }) {
  const { id, level, message, start, end, fix } = finding;
  const isWhole = start === 0 && end >= text.length;
  const show = () => {
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  };
  /** As if typed, so that the box's own undo takes it back. */
  const mend = () => {
    show();
    document.execCommand(fix ? 'insertText' : 'delete', false, fix);
  };
  return (
    <li class={`notice finding ${TONES[level]}`}>
      <Icon name={ICONS[level]} />
      <div>
        <p>
          <span class="unseen">{t(LEVEL_WORDS[level])}: </span>
          {t(message.key, ...(message.args ?? []))} <span class="tiny faint numbers">{id}</span>
        </p>
        {!isWhole && (start < end || fix !== undefined) && (
          <p class="finding-acts">
            {start < end && (
              <button type="button" class="linklike" onClick={show}>
                {t('finding_show')}
              </button>
            )}
            {fix !== undefined && (
              <button type="button" class="linklike" onClick={mend}>
                {fixWords(start < end, fix)}
              </button>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

/** What the click does, in words: takes out, puts in, or puts one for the other. */
const fixWords = (replaces: boolean, fix: string): string => {
  if (fix === '') return t('finding_remove');
  return replaces && fix.trim() === fix ? t('finding_fix', fix) : t('finding_add', fix.trim());
};

export function Findings({ findings, ...rest }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings small" aria-label={t('findings_label')}>
      {findings.map((finding) => (
        <One key={`${finding.id}-${finding.start}`} finding={finding} {...rest} />
      ))}
    </ul>
  );
}
