/** What is wrong with something that came from outside, and which of its fields. */
import type { FieldProblem } from '@/utils/validate';
import { Icon } from '../design/icons';

interface Props {
  tone: 'bad' | 'care';
  words: string;
  problems: readonly FieldProblem[];
}

export function ProblemsNotice({ tone, words, problems }: Props) {
  return (
    <div class={`notice ${tone}`}>
      <Icon name="alert" />
      <div>
        <p>{words}</p>
        {problems.length > 0 && (
          <ul class="bullets small">
            {problems.map(({ field, expected }) => (
              <li key={field + expected}>
                <code>{field}</code>: {expected}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
