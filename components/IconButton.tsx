/** A button that shows only a sign: its name is read out, and shown when one points at it. */
import { Icon, type IconName } from './design/icons';

interface Props {
  icon: IconName;
  name: string;
  onClick: () => void;
  disabled?: boolean;
  class?: string;
}

export function IconButton({ icon, name, onClick, disabled = false, class: more = '' }: Props) {
  return (
    <button
      type="button"
      class={`button bare square ${more}`}
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
