/** A button whose deed can't be taken back: it asks first, in a dialog that says what will happen. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../words';

interface Props {
  /** On the button that opens the question. */
  ask: string;
  title: string;
  text: string;
  yes: string;
  onYes: () => void;
  /** A way to do something first: an export. */
  children?: ComponentChildren;
}

export function Confirm({ ask, title, text, yes, onYes, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        {ask}
      </button>
      <dialog ref={dialog} class="confirm" aria-label={title}>
        <h3 dir="auto">{title}</h3>
        <p>{text}</p>
        {children}
        <div class="row">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button
            type="button"
            class="button danger"
            onClick={() => {
              dialog.current?.close();
              onYes();
            }}
          >
            {yes}
          </button>
        </div>
      </dialog>
    </>
  );
}
