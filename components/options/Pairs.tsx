/** A table of two columns: a word and a better one, a site and its minutes. */
import { useEffect, useState } from 'preact/hooks';
import { type Json, type Path, pathName } from '@/utils/brand/path';
import { Icon } from '../design/icons';
import { IconButton } from '../IconButton';
import { type MessageKey, t } from '../words';
import { SetByOrganisation } from './Field';
import { useForm } from './form';

interface Props {
  path: Path;
  first: MessageKey;
  second: MessageKey;
  add: MessageKey;
  /** The second column holds numbers. */
  numbers?: boolean;
}

type Pair = readonly [string, string];

const pairsOf = (value: Json): Pair[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).map(([key, one]) => [key, String(one ?? '')])
    : [];

export function Pairs({ path, first, second, add, numbers }: Props) {
  const form = useForm();
  const [pairs, setPairs] = useState<readonly Pair[]>(pairsOf(form.get(path)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: typing sets the list; only what came from elsewhere (generation) fills it anew
  useEffect(() => setPairs(pairsOf(form.get(path))), [form.generation]);

  const change = (next: readonly Pair[]) => {
    setPairs(next);
    const kept = next.filter(([key]) => key.trim() !== '');
    const asValue = (text: string): Json => (numbers && text.trim() !== '' ? Number(text) : text);
    form.set(path, Object.fromEntries(kept.map(([key, value]) => [key.trim(), asValue(value)])));
  };
  const edit = (index: number, pair: Pair) => change(pairs.map((old, at) => (at === index ? pair : old)));

  const locked = form.isLocked(path);
  return (
    <div class="pairs">
      {locked && <SetByOrganisation />}
      {pairs.map(([key, value], index) => {
        const problem = form.problemAt([...path, key]);
        const problemId = `pair-${pathName(path)}-${index}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pair is known by its place: its key is being typed
          <div class="pair" key={index}>
            <input
              class="field"
              aria-label={t(first)}
              placeholder={t(first)}
              readOnly={locked}
              value={key}
              onInput={(event) => edit(index, [event.currentTarget.value, value])}
            />
            <Icon name="forward" />
            <input
              class="field"
              aria-label={t(second)}
              placeholder={t(second)}
              inputMode={numbers ? 'numeric' : 'text'}
              aria-invalid={problem !== undefined}
              aria-describedby={problem && problemId}
              readOnly={locked}
              value={value}
              onInput={(event) => edit(index, [key, event.currentTarget.value])}
              onBlur={() => form.touch([...path, key])}
            />
            {!locked && (
              <IconButton
                icon="close"
                name={t('row_remove', key)}
                onClick={() => change(pairs.filter((_, at) => at !== index))}
              />
            )}
            {problem && (
              <p class="tiny problem" id={problemId}>
                {problem.expected.endsWith('got nothing') ? t('field_needed') : problem.expected}
              </p>
            )}
          </div>
        );
      })}
      {!locked && (
        <button type="button" class="button" onClick={() => change([...pairs, ['', '']])}>
          <Icon name="plus" /> {t(add)}
        </button>
      )}
    </div>
  );
}
