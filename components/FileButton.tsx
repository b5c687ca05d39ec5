/** Chooses a file: looks like the buttons beside it, and is the browser's own field to the keyboard and the screen reader. */
import { Icon } from './design/icons';

interface Props {
  name: string;
  /** As the field's `accept`. */
  accept: string;
  /** The field, so that whoever reads it can empty it: the same file may be chosen again. */
  onChoose: (field: HTMLInputElement) => void;
}

export function FileButton({ name, accept, onChoose }: Props) {
  return (
    <label class="button file-button">
      <Icon name="insert" /> {name}
      <input type="file" class="unseen" accept={accept} onChange={(event) => onChoose(event.currentTarget)} />
    </label>
  );
}
