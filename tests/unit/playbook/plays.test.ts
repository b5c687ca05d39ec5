import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { KINDS } from '../../../utils/judge/verdict';
import { PLAYS, playById, playFor } from '../../../utils/playbook';
import { RULES, ruleById } from '../../../utils/playbook/rules';

const texts = english as Record<string, { message: string }>;

describe('plays', () => {
  it('have texts for everything the sidebar shows', () => {
    for (const play of PLAYS) {
      const keys = [play.occasion, play.advice, play.reason, play.unless, ...play.besides];
      const name = `play_${play.id.replaceAll('-', '_')}_name`;
      for (const key of [...keys, name]) expect(texts[key]?.message, `${play.id}: ${key}`).toBeTruthy();
      expect(texts[name]?.message).toBe(play.name);
    }
  });

  it('name rules that are in the playbook, and have their own file', () => {
    expect(new Set(PLAYS.map((play) => play.id)).size).toBe(PLAYS.length);
    for (const play of PLAYS) {
      for (const id of play.rules) expect(ruleById(id), `${play.id} names ${id}`).toBeDefined();
      expect(existsSync(new URL(`../../../utils/playbook/${play.id}.ts`, import.meta.url)), play.id).toBe(
        true,
      );
      expect(playById(play.id)).toBe(play);
    }
  });

  it('offer moves where they reply and none where they do not', () => {
    for (const play of PLAYS)
      for (const moves of Object.values(play.moves))
        expect(moves.length > 0, `${play.id} replies "${play.reply}"`).toBe(play.reply === 'yes');
  });

  it('are found for every kind with its advice of the taxonomy', () => {
    const expected = {
      praise: 'thank-and-credit',
      complaint: 'apologise-and-resolve',
      backhanded: 'acknowledge-and-improve',
      question: 'answer',
      misinformation: 'correct-with-a-fact',
      stance: 'let-the-statement-stand',
      campaign: 'escalate',
      'ex-employee': 'do-not-engage',
      competitor: 'answer-as-a-customer',
      abuse: 'may-be-ignored',
      lead: 'welcome-a-lead',
      comparison: 'compare-kindly',
      suggestion: 'thank-for-the-idea',
      crisis: 'escalate',
      news: 'listen',
      spam: 'leave-it',
      own: 'leave-it',
    } as const;
    const advice = (kind: (typeof KINDS)[number]) =>
      ['stance', 'ex-employee', 'abuse', 'spam', 'own'].includes(kind)
        ? 'no'
        : ['campaign', 'crisis'].includes(kind)
          ? 'escalate'
          : kind === 'news'
            ? 'listen'
            : 'yes';
    for (const kind of KINDS) expect(playFor(kind, advice(kind)).id, kind).toBe(expected[kind]);
    expect(playFor('misinformation', 'escalate').id).toBe('escalate');
    expect(playFor('comparison', 'listen').id).toBe('listen');
    expect(playFor('stance', 'escalate').id).toBe('escalate');
  });

  it('start from the overdue promise where there is one', () => {
    expect(playFor('complaint', 'yes', ['overdue']).id).toBe('own-the-promise');
    expect(playFor('complaint', 'escalate', ['overdue']).id).toBe('escalate');
  });
});

describe('rules', () => {
  it('are P01 to P70, each with a title and a document', () => {
    expect(RULES.map((rule) => rule.id)).toEqual(
      Array.from({ length: 70 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`),
    );
    for (const rule of RULES) {
      expect(texts[rule.title]?.message, rule.id).toBeTruthy();
      expect(rule.documents.length, rule.id).toBeGreaterThan(0);
    }
  });
});
