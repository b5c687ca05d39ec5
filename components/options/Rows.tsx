/** A list of cards, one per fact, team or rival, with a way to add and to remove. */
import { useRef } from 'preact/hooks';
import { type Json, type Path, pathName, read } from '@/utils/brand/path';
import { Icon } from '../design/icons';
import { type MessageKey, t } from '../words';
import { SetByOrganisation } from './Field';
import { ListField, TextField } from './fields';
import { useForm } from './form';

export interface Column {
  name: string;
  kind: 'text' | 'long' | 'list' | 'url' | 'date';
  label: MessageKey;
  hint?: MessageKey;
}

interface Props {
  path: Path;
  columns: readonly Column[];
  /** Which field names the card; of a list its first entry. */
  title: string;
  /** "New team" */
  untitled: MessageKey;
  add: MessageKey;
}

function titleOf(row: Json, name: string): string {
  const value = read(row, [name]);
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}

export function Rows({ path, columns, title, untitled, add }: Props) {
  const form = useForm();
  const value = form.get(path);
  const rows = Array.isArray(value) ? (value as readonly Json[]) : [];
  const place = useRef<HTMLDivElement>(null);

  const cards = () => [...(place.current?.querySelectorAll<HTMLDetailsElement>(':scope > .card') ?? [])];
  const append = () => {
    form.set(path, [...rows, {}]);
    requestAnimationFrame(() => {
      const card = cards().at(-1);
      if (card) card.open = true;
      card?.querySelector<HTMLElement>('.field')?.focus();
    });
  };
  const remove = (index: number) => {
    // The card that moves up takes over this one's element; it was closed.
    for (const card of cards().slice(index)) card.open = false;
    form.replace(
      path,
      rows.filter((_, at) => at !== index),
    );
    place.current?.querySelector<HTMLElement>('.add-row')?.focus();
  };

  const locked = form.isLocked(path);
  return (
    <div class="rows" ref={place}>
      {locked && <SetByOrganisation />}
      {rows.map((row, index) => {
        const name = titleOf(row, title) || t(untitled);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a card is known by its place, as in the file
          <details key={index} class="card">
            <summary>
              <span dir="auto">{name}</span>
              {form.shows(pathName([...path, index])) && (
                <span class="chip tone-bad">{t('row_problem')}</span>
              )}
            </summary>
            <div class="card-fields">
              {columns.map(({ name: field, kind, label, hint }) => {
                const common = { path: [...path, index, field], label, hint };
                if (kind === 'list') return <ListField key={field} {...common} />;
                return (
                  <TextField
                    key={field}
                    {...common}
                    long={kind === 'long'}
                    type={kind === 'long' ? 'text' : kind}
                  />
                );
              })}
              {!locked && (
                <button type="button" class="button bare remove" onClick={() => remove(index)}>
                  {t('row_remove', name)}
                </button>
              )}
            </div>
          </details>
        );
      })}
      {!locked && (
        <button type="button" class="button add-row" onClick={append}>
          <Icon name="plus" /> {t(add)}
        </button>
      )}
    </div>
  );
}
