/** What a colleague's file would change, to choose from before any of it goes into the form. */
import { useState } from 'preact/hooks';
import { type Change, changeName, changesBetween } from '@/utils/brand/compare';
import type { Path } from '@/utils/brand/path';
import type { BrandProfile } from '@/utils/brand/profile';
import type { MessageKey } from '@/utils/words';
import { plural, t } from '../words';
import { SetByOrganisation } from './Field';
import { FIELD_NAMES } from './field-names';
import { useForm } from './form';

interface Props {
  /** null: nothing is set up yet. */
  before: BrandProfile | null;
  after: BrandProfile;
  onTake: (paths: Path[]) => void;
  onLeave: () => void;
}

/** Entries named before the rest is only counted. */
const SHOWN = 6;

function Entries({ entries, words }: { entries: readonly string[]; words: MessageKey }) {
  if (entries.length === 0) return null;
  const rest = entries.length - SHOWN;
  return (
    <p class="tiny soft" dir="auto">
      {t(words)} {entries.slice(0, SHOWN).join('; ')}
      {rest > 0 && ` ${plural('import_rest', rest)}`}
    </p>
  );
}

export function ImportPreview({ before, after, onTake, onLeave }: Props) {
  const form = useForm();
  const changes = changesBetween(before, after);
  const free = changes.filter(({ path }) => !form.isLocked(path));
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const taken = free.filter((change) => !left.has(changeName(change)));
  const toggle = (change: Change) => {
    const next = new Set(left);
    if (!next.delete(changeName(change))) next.add(changeName(change));
    leave(next);
  };
  return (
    <section class="notice import-preview" aria-labelledby="import-title">
      <div class="stack">
        <h3 id="import-title" tabIndex={-1}>
          {changes.length > 0
            ? plural('import_changes', changes.length, after.name)
            : t('import_same', after.name)}
        </h3>
        <ul class="stack">
          {changes.map((change) => {
            const name = changeName(change);
            const isFree = free.includes(change);
            return (
              <li key={name}>
                <label class="choice">
                  <input
                    type="checkbox"
                    disabled={!isFree}
                    checked={taken.includes(change)}
                    onChange={() => toggle(change)}
                  />
                  <span>
                    {t(FIELD_NAMES[name] ?? 'import_other')} {!isFree && <SetByOrganisation />}
                    <Entries entries={change.gone} words="import_gone" />
                    <Entries entries={change.added} words="import_added" />
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
        <div class="row">
          {changes.length > 0 && (
            <button
              type="button"
              class="button primary"
              aria-disabled={taken.length === 0}
              onClick={() => taken.length > 0 && onTake(taken.map(({ path }) => path))}
            >
              {plural('import_take', taken.length)}
            </button>
          )}
          <button type="button" class="button" onClick={onLeave}>
            {t('import_leave')}
          </button>
        </div>
      </div>
    </section>
  );
}
