/** A report for those who mend readers: the page's structure with every word replaced, shown before it is saved. */
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Icon } from '../../design/icons';
import { IconButton } from '../../IconButton';
import { saveFile } from '../../save-file';
import { useSay } from '../../say';
import { t } from '../../words';
import './report.css';

/** How much of the report is shown, in UTF-16 units: the whole may be 5 MB. */
const SHOWN = 4_000;

interface Props {
  tabId: number;
  url: string;
  onClose: () => void;
}

async function reportOf(tabId: number): Promise<string> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/report.js'] });
  const report: unknown = answer?.result;
  if (typeof report !== 'string') throw new Error('The page gave no report.');
  return report;
}

/** "answerable-report-forum.example-2026-11-22.html" */
const nameOf = (url: string): string =>
  `answerable-report-${new URL(url).hostname}-${new Date().toISOString().slice(0, 10)}.html`;

/** What of the report is shown: not its head, which says nothing of the posts. */
const excerptOf = (report: string): string => {
  const body = report.indexOf('<body');
  return report.slice(Math.max(body, 0), Math.max(body, 0) + SHOWN);
};

export function ReportSheet({ tabId, url, onClose }: Props) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [report, setReport] = useState<string | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    reportOf(tabId).then(setReport, () => {
      say(t('report_failed'), 'bad');
      onClose();
    });
  }, [tabId, onClose, say]);
  const save = () => {
    if (report === null) return;
    saveFile(new Blob([report], { type: 'text/html' }), nameOf(url));
    say(t('report_saved'));
    onClose();
  };
  const size = report === null ? '' : String(Math.max(1, Math.round(report.length / 1_000)));
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="report-title" onClose={onClose}>
      <div class="sheet-top">
        <h2 id="report-title">{t('report_title')}</h2>
        <IconButton icon="close" name={t('close')} onClick={onClose} />
      </div>
      <div class="stack">
        <p>{t('report_about', new URL(url).hostname)}</p>
        <p class="small soft">{t('report_not_sent')}</p>
        <div role="status">
          {report === null ? t('report_making') : <p class="tiny faint">{t('report_size', size)}</p>}
        </div>
        {report !== null && (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
            <section class="report-text" tabIndex={0} aria-label={t('report_excerpt')}>
              <pre class="tiny">{excerptOf(report)}</pre>
            </section>
            <button type="button" class="button primary" onClick={save}>
              <Icon name="download" /> {t('report_save')}
            </button>
          </>
        )}
      </div>
    </dialog>
  );
}
