/**
 * The learned scores: what the judge asks beside its rules. Works alike in the service worker and in Node.
 *
 *     const model = loadModel(await (await fetch(browser.runtime.getURL(MODEL_PATH))).arrayBuffer());
 *     const scores = model.sentiment(text, { rating: 2 });
 *     sentimentFrom(scores);          // the label to answer
 *     model.score('spam', text);      // a calibrated probability
 */
import { Convolution, denseLength } from './convolution';
import { Features } from './features';
import { decode, type Header, ModelFileError } from './format';
import { Lexicon, SCALES } from './lexicon';
import { Linear, type LinearShape } from './linear';
import { withRating } from './rating';
import type { Scores } from './scores';
import { SideBySide } from './side-by-side';
import { Tokens } from './tokens';

/** Where the built extension has the model file. */
export const MODEL_PATH = '/model/model.bin';

/** What there was labelled text for. No public set of wishes could be had, so `suggestion` is left to the rules. */
export const TASKS = ['abuse', 'support', 'lead', 'comparison', 'spam', 'irony'] as const;
/**
 * - `abuse`: offensive or hateful wording. Biased (see public/model/README.md): never abuse by this score alone.
 * - `support`: asks for help with a product or account.
 * - `lead`: wants to buy. Learned from one product's tweets: a doubt, not a reason.
 * - `comparison`: weighs one thing against another.
 * - `spam`: an advert or a lure.
 * - `irony`: may mean the opposite of its words. Weak: raises doubt only.
 */
export type Task = (typeof TASKS)[number];

export interface Model {
  /** Changes with any weight. */
  readonly version: string;
  /** Feeling of an English text, as calibrated probabilities. Stars, where given, break ties. */
  sentiment(text: string, about?: { rating?: number }): Scores;
  /** Calibrated probability that the English text is of that sort. */
  score(task: Task, text: string): number;
}

/** @throws ModelFileError that says what is wrong with the file */
export function loadModel(bytes: ArrayBuffer): Model {
  const { header, section } = decode(bytes);
  return new LinearModel(header, section);
}

class LinearModel implements Model {
  readonly version: string;
  private readonly lexicon: Lexicon;
  private readonly feeling: Linear;
  private readonly convolution: Convolution;
  private readonly tasks: SideBySide;
  private readonly taskLogits = new Float64Array(TASKS.length);
  private readonly tokens = new Tokens();
  private readonly features = new Features();
  private readonly logits = new Float64Array(3);
  private readonly others = new Float64Array(3);
  private lastText: string | null = null;
  private scoredText: string | null = null;

  constructor(
    private readonly header: Header,
    section: (name: string) => Uint8Array,
  ) {
    this.version = header.version;
    const { words } = header.lexicon;
    const hashes = copyOf(section('words'));
    if (hashes.length !== words * 4) throw new ModelFileError('Section "words" has the wrong length.');
    this.lexicon = new Lexicon(
      new Uint32Array(hashes.buffer),
      asInt8(section('valences'), words * SCALES, 'valences'),
    );
    this.feeling = linearFrom(header.sentiment.shape, section, 'sentiment');
    this.convolution = convolutionFrom(header, section, this.lexicon);
    this.tasks = tasksFrom(header, section);
  }

  sentiment(text: string, about: { rating?: number } = {}): Scores {
    const { logits, others } = this;
    const { share, slope, shift } = this.header.sentiment;
    this.feeling.into(logits, this.read(text));
    this.convolution.into(others, this.tokens);
    const both = (linear: number, convolved: number) => slope * (share * convolved + (1 - share) * linear);
    return softmax(
      withRating(
        {
          negative: both(logits[0]!, others[0]!) + shift[0],
          neutral: both(0, others[1]!) + shift[1],
          positive: both(logits[1]!, others[2]!) + shift[2],
        },
        about.rating,
      ),
    );
  }

  score(task: Task, text: string): number {
    if (text !== this.scoredText) {
      this.tasks.into(this.taskLogits, this.read(text));
      this.scoredText = text;
    }
    const { slope, shift } = this.header.tasks[task]!;
    return 1 / (1 + Math.exp(-(slope * this.taskLogits[TASKS.indexOf(task)]! + shift)));
  }

  /** The judge asks for several scores of one text in a row: its features are read once. */
  private read(text: string): Features {
    if (text !== this.lastText) {
      this.features.read(this.tokens.read(text), this.lexicon);
      this.lastText = text;
    }
    return this.features;
  }
}

function softmax(logits: Scores): Scores {
  const most = Math.max(logits.positive, logits.neutral, logits.negative);
  const positive = Math.exp(logits.positive - most);
  const neutral = Math.exp(logits.neutral - most);
  const negative = Math.exp(logits.negative - most);
  const sum = positive + neutral + negative;
  return { positive: positive / sum, neutral: neutral / sum, negative: negative / sum };
}

/** A copy starts at offset 0 of its own buffer. */
const copyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

function asInt8(bytes: Uint8Array, length: number, name: string): Int8Array {
  if (bytes.length !== length) throw new ModelFileError(`Section "${name}" has the wrong length.`);
  return new Int8Array(bytes.buffer, bytes.byteOffset, length);
}

function floatsOf(bytes: Uint8Array, length: number, name: string): Float32Array {
  if (bytes.length !== length * 4) throw new ModelFileError(`Section "${name}" has the wrong length.`);
  return new Float32Array(copyOf(bytes).buffer);
}

function convolutionFrom(header: Header, section: Section, lexicon: Lexicon): Convolution {
  const shape = header.sentiment.convolution;
  return new Convolution(
    shape,
    asInt8(section('word-vectors'), shape.size << shape.wordBits, 'word-vectors'),
    asInt8(section('char-vectors'), shape.size << shape.charBits, 'char-vectors'),
    floatsOf(section('filters'), denseLength(shape), 'filters'),
    lexicon,
  );
}

type Section = (name: string) => Uint8Array;

const linearFrom = (shape: LinearShape, section: Section, name: string): Linear =>
  new Linear(shape, tableFrom(shape, section, name));

function tableFrom(shape: LinearShape, section: Section, name: string): Int8Array {
  const { wordBits, charBits, outputs, bias } = shape;
  if (bias.length !== outputs)
    throw new ModelFileError(`"${name}" has ${bias.length} biases for ${outputs} outputs.`);
  return asInt8(section(name), ((1 << wordBits) + (1 << charBits)) * outputs, name);
}

function tasksFrom(header: Header, section: Section): SideBySide {
  const shapes = TASKS.map((task) => {
    const part = header.tasks[task];
    if (!part) throw new ModelFileError(`The model file has no weights for "${task}".`);
    return part.shape;
  });
  const { wordBits, charBits } = shapes[0]!;
  if (shapes.some((one) => one.wordBits !== wordBits || one.charBits !== charBits || one.outputs !== 1))
    throw new ModelFileError('The tasks of the model file differ in their shape.');
  return new SideBySide(
    shapes,
    TASKS.map((task, n) => tableFrom(shapes[n]!, section, task)),
  );
}
