/** The brand profile: its shape, defaults and validation (contract.md, "Brand profile"). No browser API here. */
import * as v from 'valibot';
import { type Parsed, parseWith } from '../validate';

const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('some text'),
    v.maxLength(longest, `at most ${longest} characters`),
  );
const words = text(300);
const prose = text(2_000);
const wordList = v.optional(v.array(words), []);
const webAddress = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^https?:\/\/[^\s]+$/u, 'a web address that starts with https://'),
);
const day = v.pipe(v.string(), v.isoDate('a date such as 2026-11-22'));
const phrases = v.pipe(v.array(words), v.minLength(1, 'at least one phrase'));

export const TONES = ['warm', 'plain', 'formal', 'playful'] as const;

const FactSchema = v.object({
  claim: phrases,
  truth: prose,
  url: webAddress,
  checked: v.optional(day),
  reviewBy: v.optional(day),
});
export type Fact = v.InferOutput<typeof FactSchema>;

const HowToSchema = v.object({
  question: phrases,
  answer: prose,
  url: webAddress,
  checked: v.optional(day),
  reviewBy: v.optional(day),
});
export type HowTo = v.InferOutput<typeof HowToSchema>;

const StanceSchema = v.object({ topic: phrases, statement: prose, url: webAddress });
export type Stance = v.InferOutput<typeof StanceSchema>;

const VoiceSchema = v.object({
  tone: v.optional(v.picklist(TONES), 'warm'),
  contractions: v.optional(v.boolean(), true),
  emoji: v.optional(v.boolean(), false),
  spelling: v.optional(v.picklist(['en-GB', 'en-US'])),
  /** May hold {name}. */
  greeting: v.optional(v.pipe(v.string(), v.maxLength(200, 'at most 200 characters'))),
  /** May hold {agent}. */
  signOff: v.optional(v.pipe(v.string(), v.maxLength(200, 'at most 200 characters'))),
  /** word → better word */
  preferred: v.optional(v.record(words, words), {}),
  banned: wordList,
});
export type Voice = v.InferOutput<typeof VoiceSchema>;

const fields = {
  name: words,
  terms: wordList,
  handles: wordList,
  domains: wordList,
  people: wordList,
  products: wordList,
  notTerms: wordList,
  ambiguous: wordList,
  context: wordList,
  competitors: v.optional(v.array(v.object({ name: words, terms: wordList })), []),
  ownAccounts: wordList,
  teams: v.optional(v.array(v.object({ name: words, topics: wordList, contact: v.optional(words) })), []),
  facts: v.optional(v.array(FactSchema), []),
  howTos: v.optional(v.array(HowToSchema), []),
  stances: v.optional(v.array(StanceSchema), []),
  initiatives: v.optional(
    v.array(v.object({ name: words, topics: wordList, from: day, to: v.optional(day) })),
    [],
  ),
  contact: v.optional(
    v.object({
      email: v.optional(v.pipe(words, v.email('an e-mail address'))),
      phone: v.optional(words),
      url: v.optional(webAddress),
      /** true: "send us a direct message"; a handle: "message @handle". */
      dm: v.optional(v.union([v.boolean(), words], 'true, or a handle such as "@help"')),
      hours: v.optional(words),
    }),
    {},
  ),
  /** P68: never confirm that somebody is a client. */
  regulated: v.optional(v.boolean(), false),
  voice: v.optional(VoiceSchema, {}),
  commitments: v.optional(
    v.object({
      /** site id, "reviews" or "default" → minutes. */
      answerWithinMinutes: v.optional(
        v.record(words, v.pipe(v.number(), v.minValue(1, 'a number of minutes above 0'))),
        {},
      ),
    }),
    {},
  ),
  backlashPlan: v.optional(
    v.object({ owner: words, holdingStatement: v.optional(prose), doNotSay: wordList }),
  ),
};

export const ProfileSchema = v.pipe(
  v.object(fields),
  v.forward(
    v.check((p) => p.terms.length + p.handles.length > 0, 'at least one term or one handle'),
    ['terms'],
  ),
);
/** Some fields of a profile, none of them needed. */
export const ProfilePartSchema = v.partial(v.object(fields));

/** A complete profile: every optional list is there, if empty. */
export type BrandProfile = v.InferOutput<typeof ProfileSchema>;

/** A profile from a file or from storage, with every default filled in. */
export const parseProfile = (data: unknown): Parsed<BrandProfile> => parseWith(ProfileSchema, data);
