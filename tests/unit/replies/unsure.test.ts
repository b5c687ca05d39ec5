import { describe, expect, it } from 'vitest';
import { check } from '../../../utils/checker';
import type { Kind } from '../../../utils/judge/verdict';
import { suggest } from '../../../utils/replies';
import { NOW, profileOf, verdictOf } from './fixtures';

/** Posts that a person too would read twice. */
const POSTS: readonly { kind: Kind; other: Kind; text: string; language?: string }[] = [
  {
    kind: 'complaint',
    other: 'praise',
    text: "Didn't make me pay for the valve either. I had given up on shops.",
  },
  { kind: 'praise', other: 'complaint', text: 'well the bell works now. a miracle took four visits' },
  { kind: 'complaint', other: 'backhanded', text: 'The saddle is back. The old one was nicer, mind.' },
  {
    kind: 'suggestion',
    other: 'complaint',
    text: 'Pannier, an idea: answer the phone before the tour starts',
  },
  { kind: 'complaint', other: 'question', text: 'so the courier just leaves a frame in the rain then' },
  { kind: 'backhanded', other: 'praise', text: 'Not one rattle out of it. The neighbours miss me.' },
  {
    kind: 'complaint',
    other: 'praise',
    text: 'Der Akku hält jetzt. Ich glaube es erst im Winter.',
    language: 'de',
  },
  {
    kind: 'praise',
    other: 'complaint',
    text: 'Le vélo est enfin arrivé, comme par miracle.',
    language: 'fr',
  },
  {
    kind: 'complaint',
    other: 'praise',
    text: 'Pues al final la bici llegó. Quién lo diría.',
    language: 'es',
  },
];

describe('an unsure verdict (P65)', () => {
  it('gets wording that is true under both readings', () => {
    for (const { kind, other, text, language = 'en' } of POSTS)
      for (const site of ['x', 'google'])
        for (const fresh of [0, 1]) {
          const verdict = verdictOf(kind, {
            language,
            confidence: 0.2,
            unsure: { other, question: `${kind}-or-${other}` },
          });
          const profile = profileOf();
          const suggestions = suggest({ profile, post: { text, site }, verdict, fresh, now: NOW });
          expect(suggestions.map(({ length }) => length)).toEqual(['brief', 'standard', 'detailed']);
          for (const suggestion of suggestions) {
            expect(suggestion.rules).toContain('P65');
            expect(suggestion.text).toContain('?');
            expect(suggestion.text).not.toMatch(
              /sorry|apolog|upset|fed up|complain|pleased|made (?:my|our) day|lovely|love |credit|entschuld|leid|freut|désol|excus|ravi|siento|disculp|alegr/i,
            );
            for (const reading of [kind, other])
              expect(
                check(suggestion.text, {
                  profile,
                  kind: reading,
                  site,
                  mention: text,
                  language,
                  now: NOW,
                }).filter(({ level }) => level !== 'hint'),
                `${reading}: ${suggestion.text}`,
              ).toEqual([]);
          }
        }
  });

  it('leaves the usual wording where both readings are answered alike', () => {
    const unsure = (kind: Kind, other: Kind) =>
      suggest({
        profile: profileOf(),
        post: { text: 'Do you sell child seats in York?', site: 'google' },
        verdict: verdictOf(kind, { confidence: 0.2, unsure: { other, question: `${kind}-or-${other}` } }),
        now: NOW,
      }).flatMap(({ rules }) => rules);
    expect(unsure('question', 'lead')).not.toContain('P65');
    expect(unsure('complaint', 'competitor')).not.toContain('P65');
  });
});
