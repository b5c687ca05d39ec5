import { describe, expect, it } from 'vitest';
import { makeJudge } from '../../../utils/judge';
import { proposeWords } from '../../../utils/judge/rules/propose';
import { makeRuleFinder, nameOf, type Rule, RulesSchema } from '../../../utils/judge/rules/rule';
import { CASES, readBrand } from '../../../utils/judge/train/cases';
import { parseWith } from '../../../utils/validate';

const { profile } = readBrand(CASES, 'tally');
const now = new Date('2026-06-02T10:00:00Z');
const rule = (over: Partial<Rule>): Rule => ({
  id: crypto.randomUUID(),
  at: 1,
  words: ['standing order'],
  said: { kind: 'question' },
  ...over,
});
const COMPLAINT = 'My standing order was never paid, three weeks and nobody answers @tallybank';

describe('local rules', () => {
  it('are followed after the model, with the kind that the judge would have given', () => {
    const plain = makeJudge(null, profile).judge({ text: COMPLAINT }, { now });
    const verdict = makeJudge(null, profile, [rule({})]).judge({ text: COMPLAINT }, { now });
    expect(plain.kind).toBe('complaint');
    expect(plain.rule).toBe(undefined);
    expect(verdict).toMatchObject({
      kind: 'question',
      reply: 'yes',
      play: { id: 'answer' },
      rule: { name: '“standing order”', instead: 'complaint' },
    });
    expect(verdict.unsure).toBe(undefined);
  });

  it('leave alone what is not about us', () => {
    const judge = makeJudge(null, profile, [rule({ said: { ours: false } })]);
    const verdict = judge.judge({ text: COMPLAINT }, { now });
    expect(verdict).toMatchObject({ reply: 'no', play: { id: 'leave-it' } });
    expect(verdict.notes).toContain('not-ours');
  });

  it.each([
    [{}, true],
    [{ words: ['Standing  Order', 'weeks'] }, true],
    [{ words: ['standing order', 'months'] }, false],
    [{ words: ['stand'] }, false],
    [{ site: 'x' }, true],
    [{ site: 'reddit' }, false],
    [{ author: 'Ada' }, true],
    [{ author: '@ADA' }, true],
    [{ words: [], author: 'bo' }, false],
  ] as [Partial<Rule>, boolean][])('%j fits: %j', (over, fits) => {
    const post = { text: COMPLAINT, site: 'x', author: { name: 'A. Q.', handle: '@ada' } };
    const found = makeRuleFinder([rule(over)])(post, COMPLAINT.toLowerCase());
    expect(found !== undefined).toBe(fits);
  });

  it('give way to the newest, and change the version of the judge', () => {
    const rules = [rule({ at: 1 }), rule({ at: 2, said: { kind: 'praise' } }), rule({ at: 0 })];
    const judge = makeJudge(null, profile, rules);
    expect(judge.judge({ text: COMPLAINT }, { now }).kind).toBe('praise');
    const versions = [judge, makeJudge(null, profile), makeJudge(null, profile, rules.slice(1))];
    expect(new Set(versions.map(({ version }) => version)).size).toBe(3);
  });

  it('do not get in without a condition, or without saying anything', () => {
    const problem = (over: Partial<Rule>) => {
      const parsed = parseWith(RulesSchema, [rule(over)]);
      return parsed.ok ? null : parsed.problems[0]?.field;
    };
    expect(problem({})).toBe(null);
    expect(problem({ words: [] })).toBe('[0].words');
    expect(problem({ words: [' '] })).toBe('[0].words[0]');
    expect(problem({ said: {} })).toBe('[0].said');
  });

  it('are proposed with the words that decided, and called by their conditions', () => {
    const evidence = [
      { signal: 'waiting', quote: 'three weeks,', start: 33, end: 45 },
      { signal: 'broken', quote: 'never paid', start: 22, end: 32 },
      { signal: 'case', quote: '!!', start: 0, end: 2 },
    ];
    expect(proposeWords({ text: COMPLAINT }, evidence)).toEqual(['three weeks', 'never paid']);
    expect(proposeWords({ text: COMPLAINT }, [])).toEqual(['my standing order was']);
    expect(proposeWords({ text: '👏👏' }, [])).toEqual([]);
    expect(nameOf({ words: ['a', 'b'], site: 'x', author: '@ada' })).toBe('“a” · “b” · x · @ada');
  });
});

it('what a person said decides the rest of the verdict', () => {
  const judge = makeJudge(null, profile, [rule({ said: { kind: 'praise' } })]);
  const said = judge.judge({ text: COMPLAINT }, { now, said: { kind: 'crisis', sentiment: 'neutral' } });
  expect(said).toMatchObject({ kind: 'crisis', sentiment: 'neutral', reply: 'escalate', urgency: 'now' });
  expect(said.rule).toBe(undefined);
});
