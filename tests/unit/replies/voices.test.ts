/** Any voice a brand may set: whatever the tone, marks, words and names, every suggestion is whole and fits (P14, P69). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '@/utils/checker';
import { countFor } from '@/utils/limits/count';
import { suggest } from '@/utils/replies';
import { NOW, POSTS, profileOf, verdictOf } from './fixtures';

const name = fc.constantFrom(
  'Al',
  'Anneliese-Charlotte von Hohenberg-Wittgenstein',
  'José Ángel',
  "Siobhán O'Dwyer",
  '明',
  'M. de la Tour',
);
const voice = fc.record({
  tone: fc.constantFrom('warm', 'plain', 'formal', 'playful'),
  contractions: fc.boolean(),
  emoji: fc.boolean(),
  spelling: fc.constantFrom('en-GB', 'en-US'),
  greeting: fc.constantFrom(undefined, 'Hi {name},', 'Hello {name}!', 'Good day,', 'Dear {name} –'),
  signOff: fc.constantFrom(
    undefined,
    '{agent}',
    '-{agent}',
    '^{agent}',
    '/{agent}/ [care]',
    '{agent}, Guest Care at Juniper & Vale (Customer Relations)',
    'Your team (24/7) *',
    '$1 {agent} \\d+',
  ),
  preferred: fc.constantFrom({}, { team: 'crew' }, { sorry: 'sorry', answer: 'reply' }, { '(c++': 'c' }),
  banned: fc.constantFrom<string[]>(
    [],
    ['lovely', 'hear from me'],
    ['trouble', 'thank you so much'],
    ['a+b', '[x]'],
  ),
});

describe('any voice', () => {
  it('gives whole texts that fit, keep the voice and pass the checker', () => {
    fc.assert(
      fc.property(
        voice,
        fc.constantFrom(...POSTS),
        fc.constantFrom('x', 'google', 'tripadvisor', 'bluesky', 'playstore', 'reddit'),
        name,
        fc.nat(1_000),
        (wanted, { kind, text, language = 'en' }, site, agent, seed) => {
          const profile = profileOf({ voice: wanted });
          const post = { text: `${text}${' '.repeat(seed % 3)}`, site, author: { name: 'Anita Desrosiers' } };
          const suggestions = suggest({
            profile,
            post,
            verdict: verdictOf(kind, { language }),
            agent,
            fresh: seed,
            now: NOW,
          });
          expect(
            suggestions.map(({ length }) => length),
            JSON.stringify([wanted, site, agent, text]),
          ).toEqual(['brief', 'standard', 'detailed']);
          for (const { length, text: said } of suggestions) {
            const where = `${length} ${site} ${kind} ${JSON.stringify(wanted)}\n${said}`;
            expect(said, where).not.toMatch(/\{|\}|undefined|null|NaN| {2}|\s[,.](?:\s|$)|[,;:]\s*$/);
            for (const word of wanted.banned) expect(said.toLowerCase(), where).not.toContain(word);
            if (!wanted.emoji) expect(said, where).not.toMatch(/\p{Extended_Pictographic}/u);
            // What is retold of the person's keeps their "won't".
            if (language === 'en' && (!wanted.contractions || wanted.tone === 'formal'))
              expect(said.replace(/“[^”]*”/g, ''), where).not.toMatch(
                /\b(?:I|you|we|they|it|that)['’](?:m|ll|ve|re|d)\b/,
              );
            if (language === 'en' && wanted.spelling === 'en-US')
              expect(said.replace(/“[^”]*”/g, ''), where).not.toMatch(
                /\b(?:apologis|recognis|organis)\w+|\w+lour\b/,
              );
            expect(countFor(site, said).over, where).toBe(false);
            if (length === 'brief') expect(countFor('x', said).over, where).toBe(false);
            const found = check(said, {
              profile,
              kind,
              site,
              mention: post.text,
              author: 'Anita Desrosiers',
              language,
              now: NOW,
            });
            expect(
              found.filter(({ level }) => level !== 'hint'),
              where,
            ).toEqual([]);
          }
        },
      ),
      { numRuns: 60, seed: 11 },
    );
  }, 60_000);
});
