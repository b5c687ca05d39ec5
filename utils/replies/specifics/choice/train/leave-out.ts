/** What a reply would take up of posts of brands left out of the fitting. */
import { readChoice, weigh } from '../rank';
import { type Example, fitChoice, readExamples } from './fit';

const PARTS = 3;

export interface ChoiceFigures {
  /** Kind of post; of one of two halves, which. */
  task: string;
  choices: number;
  /** Shares of choices: the likeliest candidate would be sent, is the heart of the post; any candidate would be sent. */
  sent: number;
  heart: number;
  possible: number;
}

function figuresOf(
  task: string,
  choices: readonly (readonly (Example & { said: number })[])[],
): ChoiceFigures {
  const first = choices.map((choice) => choice.reduce((best, one) => (one.said > best.said ? one : best)));
  const share = (n: number) => n / choices.length;
  return {
    task,
    choices: choices.length,
    sent: share(first.filter(({ worth }) => worth > 0).length),
    heart: share(first.filter(({ worth }) => worth === 1).length),
    possible: share(choices.filter((choice) => choice.some(({ worth }) => worth > 0)).length),
  };
}

/** Each third of the brands ranked by weights fitted to the others. */
export function leaveOutChoices(): ChoiceFigures[] {
  const examples = readExamples();
  const brandOf = ({ choice }: Example) => choice.split('/')[0]!;
  const brands = [...new Set(examples.map(brandOf))].sort();
  const byChoice = new Map<string, (Example & { said: number })[]>();
  for (let part = 0; part < PARTS; part++) {
    const mine = new Set(brands.filter((_, i) => i % PARTS === part));
    const weights = readChoice(fitChoice(examples.filter((one) => !mine.has(brandOf(one)))));
    for (const one of examples.filter((example) => mine.has(brandOf(example)))) {
      const choice = byChoice.get(one.choice) ?? [];
      byChoice.set(one.choice, choice);
      choice.push({ ...one, said: weigh(weights, one.features) });
    }
  }
  const all = [...byChoice.values()];
  const tasks = [...new Set(examples.map(({ task }) => task))].sort();
  return [
    ...tasks.map((task) =>
      figuresOf(
        task,
        all.filter(([one]) => one?.task === task),
      ),
    ),
    figuresOf('all', all),
  ];
}
