/** Writing one reply: steps → sentences → a text that fits. */
import { type CheckContext, worst } from '../checker';
import type { Kind } from '../judge/verdict';
import type { Play } from '../playbook/play';
import { planFor, RULES_OF_MOVES, type Situation, type Step } from './plan';
import { fits, isShortSite } from './room';
import { alike, type Dice, dice, fourGrams, hash } from './seed';
import { fixedSlots, type Material, slotsFor } from './slots';
import type { Length, Suggestion } from './suggestion';
import { fill, type Slots, slotsOf, varied } from './template';
import { EMOJI, greetingFor, holdsBanned, signOffFor, speak } from './voice';
import type { Pool } from './wording/pool';

export interface Order {
  material: Material;
  play: Play;
  situation: Situation;
  length: Length;
  /** Same seed, same text. */
  seed: string;
  agent: string | undefined;
  /** The sign-off is left out: with it nothing fits the site. */
  unsigned?: boolean;
  /** What the reply checker is told: no suggestion may fail it. */
  context: CheckContext;
  /** The other reading of a post in doubt. */
  other: Kind | undefined;
  /** What was written lately, as 4-grams: not to be said again (P53). */
  recent: readonly ReadonlySet<string>[];
}

const TRIES = 40;
/** From this many tries on, optional sentences go, the last first. */
const PATIENCE = 8;
/** From here on only the shortest variants are taken. */
const HURRY = 14;
/** So many with no more than a hint are looked at before the best is taken; checking costs more than writing. */
const LOOKS = 2;
/** Where replies of late are to be kept away from. */
const LOOKS_AWAY = 4;
const TOO_ALIKE = 0.5;
const MERRY = new Set(['praise', 'comparison', 'suggestion']);
/** An exclamation mark, an emoji or a joke has no place where somebody is in trouble (P18). */
const isMerry = ({ play, material }: Order): boolean => MERRY.has(play.kinds[0]!) && !material.hardship;

/** A sentence of the wording, with the slots it needs. */
interface Variant {
  text: string;
  needs: readonly string[];
}

const variantsOf = new WeakMap<Pool, Map<string, readonly Variant[]>>();

function variants(pool: Pool, tone: string): readonly Variant[] {
  const byTone = variantsOf.get(pool) ?? new Map<string, readonly Variant[]>();
  variantsOf.set(pool, byTone);
  const known = byTone.get(tone);
  if (known) return known;
  const own = pool[tone as keyof Pool] ?? [];
  // What is said in the brand's own tone weighs double.
  const made = [...(pool.any ?? []), ...own, ...own].map((text) => ({ text, needs: slotsOf(text) }));
  byTone.set(tone, made);
  return made;
}

/** Words in quotation marks stand once in a reply, and in one of the three lengths where there is something else to take up. */
const QUOTES = ['quote'];

const hasMore = ({ good, bad, matters, main, person, wish, topic }: Material): boolean =>
  good.length + bad.length + matters.good.length + matters.bad.length > 0 ||
  Boolean(main ?? person ?? wish ?? topic);

function sentence(
  step: Step,
  slots: Slots,
  order: Order,
  throwOf: Dice,
  n: number,
  quoted: Set<string>,
): string | null {
  const { pack, profile } = order.material;
  if (step.move === 'question') return slots.question ?? null;
  const offered = (move: string) => {
    const pool = pack.wording[move];
    if (!pool) return [];
    // An empty filling counts: "{hours}" may be nothing.
    const tone = profile.voice.tone === 'playful' && order.material.hardship ? 'warm' : profile.voice.tone;
    return variants(pool, tone)
      .filter(({ needs }) => needs.every((slot) => slots[slot] !== undefined && !quoted.has(slot)))
      .map(({ text }) => text);
  };
  const specific = offered(step.move);
  // Where nothing of the post can be taken up safely, plain words do the same move.
  const open = specific.length ? specific : offered(`${step.move}-plain`);
  if (!open.length) return null;
  const byLength = n >= HURRY ? [...open].sort((a, b) => a.length - b.length).slice(0, 4) : open;
  const one = throwOf.pick(byLength);
  const short = n >= PATIENCE || order.length === 'brief' || isShortSite(order.material.site);
  const two = short ? throwOf.pick(byLength) : one;
  const chosen = two.length < one.length ? two : one;
  for (const slot of slotsOf(chosen)) if (QUOTES.includes(slot)) quoted.add(slot);
  const spoken = speak(chosen, profile.voice, pack.language === 'en');
  return fill(varied(spoken, throwOf.pick), slots);
}

/** "Hi Anita," and then small letters, as in a letter of one line. */
function greeted(greeting: string | null, body: string): string {
  if (!greeting) return body;
  const goesOn = greeting.endsWith(',') && !/^(?:I\b|I'|\p{Lu}{2}|“)/u.test(body);
  return `${greeting} ${goesOn ? body.charAt(0).toLowerCase() + body.slice(1) : body}`;
}

function attempt(order: Order, fixed: Slots, n: number): Suggestion | null {
  const { material, length, play } = order;
  const throwOf = dice(hash(`${order.seed}|${length}|${n}`));
  const quotes = length === 'standard' || !hasMore(material);
  const room = { short: n >= HURRY, full: length === 'detailed', quotes: quotes && n < PATIENCE };
  const slots = slotsFor(material, fixed, throwOf, room);
  let steps = planFor(play, length, order.situation, throwOf);
  for (let drop = Math.floor(n / PATIENCE); drop > 0; drop--) {
    const last = steps.findLastIndex(({ optional }) => optional);
    if (last >= 0) steps = steps.filter((_, i) => i !== last);
  }
  const written: string[] = [];
  const rules = new Set<string>();
  const quoted = new Set<string>(quotes ? [] : QUOTES);
  for (const step of steps) {
    const text = sentence(step, slots, order, throwOf, n, quoted);
    if (text === null) {
      if (step.optional) continue;
      return null;
    }
    written.push(text);
    for (const rule of RULES_OF_MOVES[step.move] ?? []) rules.add(rule);
  }
  const { voice } = material.profile;
  const letter = length !== 'brief' && !isShortSite(material.site);
  const { language, greeting: own } = material.pack;
  const spoken = language === 'en' ? voice : { ...voice, greeting: voice.greeting && own };
  const greets = letter ? greetingFor(spoken, material.name) : null;
  const greeting = isMerry(order) ? greets : (greets?.replace(/!$/, ',') ?? null);
  let body = greeted(greeting, written.join(' '));
  if (voice.emoji && voice.tone !== 'formal' && isMerry(order))
    body = `${body.replace(/\.$/, '')} ${throwOf.pick(EMOJI)}`;
  const signOff = order.unsigned ? null : signOffFor(voice, order.agent);
  const text = signOff ? `${body}${letter ? '\n' : ' '}${signOff}` : body;
  if (!fits(text, length, material.site) || holdsBanned(text, material.profile)) return null;
  return { length, text, rules: [...new Set([...rules, ...play.rules.slice(0, 2)])] };
}

/** 0: clean · 1: hints only · 2: too like a recent reply · null: the checker would block it or warn. */
function faults(suggestion: Suggestion, order: Order): number | null {
  const found = worst(suggestion.text, order.context);
  if (found && found !== 'hint') return null;
  // In doubt it has to be right under the other reading as well (P65).
  const other = order.other && worst(suggestion.text, { ...order.context, kind: order.other });
  if (other && other !== 'hint') return null;
  const grams = order.recent.length ? fourGrams(suggestion.text) : new Set<string>();
  if (order.recent.some((other) => alike(grams, other) >= TOO_ALIKE)) return 2;
  return found ? 1 : 0;
}

const fixedOf = new WeakMap<Material, Slots>();

/** The same for all three lengths. */
function fixedFor(material: Material): Slots {
  const known = fixedOf.get(material) ?? fixedSlots(material);
  fixedOf.set(material, known);
  return known;
}

function looksFor({ material, agent, recent }: Order): number {
  if (recent.length) return LOOKS_AWAY;
  const { voice } = material.profile;
  // A voice that signs, and nobody to sign: every text has that hint.
  return voice.signOff && !signOffFor(voice, agent) ? 1 : LOOKS;
}

/** The first attempt that fits, passes the checker without a hint, and was not said lately; else the best there is. */
export function write(order: Order): Suggestion | null {
  const fixed = fixedFor(order.material);
  let best: { suggestion: Suggestion; faults: number } | null = null;
  let looked = 0;
  const looks = looksFor(order);
  for (let n = 0; n < TRIES && looked < looks; n++) {
    const suggestion = attempt(order, fixed, n);
    if (!suggestion) continue;
    const found = faults(suggestion, order);
    if (found === 0) return suggestion;
    if (found === null) continue;
    looked++;
    if (!best || found < best.faults) best = { suggestion, faults: found };
  }
  return best?.suggestion ?? null;
}
