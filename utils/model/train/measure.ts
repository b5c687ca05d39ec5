/** Figures on labelled sets: what `train`, `evaluate` and the bench report. */

/** Rows: truth; columns: answer. */
export class Confusion {
  private readonly counts = new Map<string, Map<string, number>>();
  total = 0;

  add(truth: string, answer: string): void {
    const row = this.counts.get(truth) ?? new Map<string, number>();
    row.set(answer, (row.get(answer) ?? 0) + 1);
    this.counts.set(truth, row);
    this.total++;
  }

  get labels(): string[] {
    return [
      ...new Set([...this.counts.keys(), ...[...this.counts.values()].flatMap((row) => [...row.keys()])]),
    ].sort();
  }

  count(truth: string, answer: string): number {
    return this.counts.get(truth)?.get(answer) ?? 0;
  }

  truths(label: string): number {
    return [...(this.counts.get(label)?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  }

  answers(label: string): number {
    return [...this.counts.values()].reduce((sum, row) => sum + (row.get(label) ?? 0), 0);
  }

  get accuracy(): number {
    return this.labels.reduce((sum, label) => sum + this.count(label, label), 0) / this.total;
  }

  recall(label: string): number {
    return this.count(label, label) / (this.truths(label) || 1);
  }

  precision(label: string): number {
    return this.count(label, label) / (this.answers(label) || 1);
  }

  /** Mean recall of the labels that occur. */
  get macroRecall(): number {
    const occurring = this.labels.filter((label) => this.truths(label) > 0);
    return occurring.reduce((sum, label) => sum + this.recall(label), 0) / occurring.length;
  }

  get macroF1(): number {
    const occurring = this.labels.filter((label) => this.truths(label) > 0);
    const f1 = (label: string) =>
      (2 * this.count(label, label)) / (this.truths(label) + this.answers(label) || 1);
    return occurring.reduce((sum, label) => sum + f1(label), 0) / occurring.length;
  }
}

/**
 * Expected calibration error: how far the probability of the likeliest label is from how often it is right, by 15
 * equal bins of probability (Guo et al. 2017).
 */
export function calibrationError(
  answers: readonly { probability: number; right: boolean }[],
  bins = 15,
): number {
  const sums = Array.from({ length: bins }, () => ({ n: 0, probability: 0, right: 0 }));
  for (const { probability, right } of answers) {
    const bin = sums[Math.min(bins - 1, Math.floor(probability * bins))]!;
    bin.n++;
    bin.probability += probability;
    bin.right += Number(right);
  }
  return sums.reduce((sum, bin) => sum + Math.abs(bin.probability - bin.right), 0) / answers.length;
}

/** Share that is right among the half with the highest probability. */
export function confidentHalf(answers: readonly { probability: number; right: boolean }[]): number {
  const sorted = [...answers].sort((a, b) => b.probability - a.probability);
  const half = sorted.slice(0, Math.ceil(sorted.length / 2));
  return half.filter(({ right }) => right).length / half.length;
}

/** Chance that a yes scores above a no (Mann–Whitney; ties count half). */
export function areaUnderCurve(scored: readonly { score: number; yes: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let ranks = 0;
  let yes = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j]!.score === sorted[i]!.score) j++;
    const rank = (i + j + 1) / 2;
    for (; i < j; i++)
      if (sorted[i]!.yes) {
        ranks += rank;
        yes++;
      }
  }
  return (ranks - (yes * (yes + 1)) / 2) / (yes * (sorted.length - yes));
}

/** The threshold with the best F1, and that F1. */
export function bestF1(scored: readonly { score: number; yes: boolean }[]): {
  threshold: number;
  f1: number;
} {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const all = sorted.filter(({ yes }) => yes).length;
  let best = { threshold: 1, f1: 0 };
  let hits = 0;
  for (const [i, { score, yes }] of sorted.entries()) {
    hits += Number(yes);
    // Equal scores fall on the same side of any threshold.
    if (sorted[i + 1]?.score === score) continue;
    const f1 = (2 * hits) / (i + 1 + all);
    if (f1 > best.f1) best = { threshold: score, f1 };
  }
  return best;
}
