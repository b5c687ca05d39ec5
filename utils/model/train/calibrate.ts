/** Makes scores mean what they say: slope and shift, fitted on dev sets by gradient descent on the log loss. */
import { toProbabilities } from './descend';

export interface Calibration {
  slope: number;
  shift: number[];
}

const ROUNDS = 4_000;
const RATE = 0.2;

/**
 * Temperature and bias for each output (Platt scaling where there is one output).
 * @param logits n × outputs, without bias
 * @param labels index of the true output; with one output 1 for yes and 0 for no
 */
export function calibrate(logits: Float64Array, labels: readonly number[], outputs: number): Calibration {
  let slope = 1;
  const shift = new Array<number>(outputs).fill(0);
  const p = new Float64Array(outputs);
  for (let round = 0; round < ROUNDS; round++) {
    let slopeStep = 0;
    const steps = new Array<number>(outputs).fill(0);
    for (let d = 0; d < labels.length; d++) {
      for (let k = 0; k < outputs; k++) p[k] = slope * logits[d * outputs + k]! + shift[k]!;
      toProbabilities(p);
      for (let k = 0; k < outputs; k++) {
        const truth = outputs === 1 ? labels[d]! : Number(labels[d] === k);
        const g = p[k]! - truth;
        slopeStep += g * logits[d * outputs + k]!;
        steps[k]! += g;
      }
    }
    const scale = RATE / labels.length;
    slope -= scale * slopeStep;
    for (let k = 0; k < outputs; k++) shift[k]! -= scale * steps[k]!;
  }
  return { slope, shift };
}
