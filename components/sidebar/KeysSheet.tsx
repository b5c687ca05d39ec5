/** The shortcut sheet, and the switch for those who would rather have none. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../IconButton';
import { type MessageKey, t } from '../words';
import { ACT_FACES, ACTS } from './acts/kinds';
import { CommandKeys } from './CommandKeys';
import { loadSingleKeys, saveSingleKeys } from './shortcuts';

type Line = readonly [keys: readonly string[], words: MessageKey];

const GROUPS: readonly (readonly [title: MessageKey, lines: readonly Line[]])[] = [
  [
    'keys_group_list',
    [
      [['j', '↓'], 'keys_next'],
      [['k', '↑'], 'keys_previous'],
      [['Enter'], 'keys_open'],
      [['Esc'], 'keys_back'],
      [['g'], 'keys_show'],
      [['d'], 'keys_due'],
      [['?'], 'keys_this'],
    ],
  ],
  [
    'keys_group_reply',
    [
      [['i'], 'keys_insert'],
      [['Ctrl + Enter'], 'keys_insert_typing'],
      [['e'], 'keys_edit'],
      [['1', '2', '3'], 'keys_lengths'],
      [['w'], 'keys_wording'],
      [['c'], 'keys_copy'],
      [['m'], 'keys_sent'],
      [['s'], 'keys_skip'],
    ],
  ],
  [
    'keys_group_acts',
    [...ACTS.map((kind): Line => [[ACT_FACES[kind].key], ACT_FACES[kind].word]), [['z'], 'keys_undo']],
  ],
];

function Keys({ lines }: { lines: readonly Line[] }) {
  return (
    <dl class="keys small">
      {lines.map(([keys, words]) => (
        <div key={words}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{t(words)}</dd>
        </div>
      ))}
    </dl>
  );
}

export function KeysSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(true);
  useEffect(() => void loadSingleKeys().then(setOn), []);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const change = (value: boolean) => {
    setOn(value);
    void saveSingleKeys(value);
  };
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="keys-title" onClose={onClose}>
      <div class="sheet-top">
        <h2 id="keys-title">{t('keys_title')}</h2>
        <IconButton icon="close" name={t('close')} onClick={onClose} />
      </div>
      {GROUPS.map(([title, lines]) => (
        <section key={title}>
          <h3>{t(title)}</h3>
          <Keys lines={lines} />
        </section>
      ))}
      {open && <CommandKeys />}
      <label class="choice small">
        <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
        {t('keys_switch')}
      </label>
    </dialog>
  );
}
