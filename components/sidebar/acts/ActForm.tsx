/** The frame of every act's form: a title, its fields, and the two ways out. It takes the focus, as the person asked for it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../words';
import { handOver } from './typed-ahead';

interface Props {
  title: string;
  submit: string;
  onSubmit: () => void;
  onCancel: () => void;
  /** Beside the two buttons. */
  more?: ComponentChildren;
  children: ComponentChildren;
}

export function ActForm({ title, submit, onSubmit, onCancel, more, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('[data-first], input, textarea, select');
    field?.focus();
    handOver(field);
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      class="ask"
      ref={form}
      aria-labelledby="act-title"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h3 id="act-title">{title}</h3>
      {children}
      <div class="row">
        <button type="submit" class="button primary">
          {submit}
        </button>
        {more}
        <button type="button" class="button bare" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
