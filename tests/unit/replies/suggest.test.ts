import { describe, expect, it } from 'vitest';
import { TONES } from '../../../utils/brand/profile';
import { check } from '../../../utils/checker';
import { KINDS } from '../../../utils/judge/verdict';
import { countFor } from '../../../utils/limits/count';
import { ruleById } from '../../../utils/playbook/rules';
import { suggest } from '../../../utils/replies';
import { alike, fourGrams } from '../../../utils/replies/seed';
import { NOW, POSTS, profileOf, verdictOf } from './fixtures';

const SITES = [
  'x',
  'google',
  'tripadvisor',
  'trustpilot',
  'reddit',
  'facebook',
  'bluesky',
  'playstore',
  'linkedin',
];
const options = (post: (typeof POSTS)[number], site = 'google', profile = profileOf()) => ({
  profile,
  post: { text: post.text, site, author: { name: 'Anita Desrosiers' } },
  verdict: verdictOf(post.kind, { language: post.language ?? 'en' }),
  agent: 'Tom',
  now: NOW,
});

describe('suggest', () => {
  it('offers three lengths that fit, name no left-over slot and pass the checker, in every tone and on every site', () => {
    for (const tone of TONES)
      for (const site of SITES)
        for (const post of POSTS) {
          const profile = profileOf({
            voice: {
              tone,
              contractions: tone !== 'formal',
              greeting: 'Hi {name},',
              signOff: '{agent}, Pannier',
              banned: ['journey'],
            },
          });
          const suggestions = suggest(options(post, site, profile));
          const about = `${tone} ${site} ${post.text}`;
          expect(
            suggestions.map(({ length }) => length),
            about,
          ).toEqual(['brief', 'standard', 'detailed']);
          for (const { text, length, rules } of suggestions) {
            expect(text, about).not.toMatch(/[{}]|undefined|\bnull\b| {2}| [,.;]/);
            expect(text, about).not.toMatch(/journey|Velorosso/i);
            expect(countFor(site, text).over, about).toBe(false);
            if (length === 'brief') expect(countFor('x', text).over, about).toBe(false);
            expect(rules.length, about).toBeGreaterThan(0);
            for (const rule of rules) expect(ruleById(rule), rule).toBeDefined();
            const found = check(text, {
              profile,
              kind: post.kind,
              site,
              mention: post.text,
              language: post.language ?? 'en',
              now: NOW,
            });
            expect(
              found.filter(({ level }) => level !== 'hint'),
              `${about}\n${text}`,
            ).toEqual([]);
          }
        }
  }, 60_000);

  it('offers nothing where the play is silence or a person with authority', () => {
    for (const kind of KINDS)
      for (const reply of ['no', 'escalate', 'listen'] as const)
        expect(
          suggest({ ...options({ kind, text: 'My brakes squeal.' }), verdict: verdictOf(kind, { reply }) }),
        ).toEqual([]);
  });

  it('says the same for the same post, and something else when asked for other wording', () => {
    for (const post of POSTS) {
      const first = suggest(options(post));
      expect(suggest(options(post))).toEqual(first);
      const other = suggest({ ...options(post), fresh: 1 });
      expect(other.map(({ text }) => text)).not.toEqual(first.map(({ text }) => text));
    }
  });

  it('keeps away from what was said lately', () => {
    const post = POSTS[2]!;
    const recent = suggest(options(post)).map(({ text }) => text);
    for (const { text } of suggest({ ...options(post), recent }))
      for (const said of recent) expect(alike(fourGrams(text), fourGrams(said)), text).toBeLessThan(0.5);
  });

  it('does not repeat itself over a hundred posts', () => {
    const texts = Array.from({ length: 100 }, (_, i) =>
      suggest(options({ kind: 'complaint', text: `Waited ${i + 11} mins at the counter for my wheel.` })),
    ).flatMap((suggestions) => suggestions.map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('takes up what the person said', () => {
    const says = (text: string, word: RegExp, kind = 'complaint' as const) =>
      expect(
        suggest(options({ kind, text })).every((suggestion) => word.test(suggestion.text)),
        text,
      ).toBe(true);
    says('40 minutes in the queue because the till is broken.', /queue|till/i);
    says('No heating since Monday, again.', /heating/i);
    says('They lost my helmet.', /helmet/i);
  });

  it('never says back insults, private data, rivals or suspicion', () => {
    const nasty =
      'Your stupid workshop lost order 5512345, call me on 07700 900123. Velorosso would never, you crooks.';
    for (const kind of ['complaint', 'competitor'] as const)
      for (const { text } of suggest(options({ kind, text: nasty })))
        expect(text).not.toMatch(/stupid|5512345|07700|Velorosso|crook|fake|competitor/i);
  });

  it('promises with an owner and a time, and admits no fault', () => {
    for (const { text } of suggest(options(POSTS[2]!))) {
      expect(text).toMatch(/\bI(?:'ll|'m| will| am| want)\b|from me/);
      expect(text).toMatch(
        /\b(?:today|tomorrow|morning|afternoon|Monday|Tuesday|Wednesday|Thursday|Friday|hour)\b/,
      );
      expect(text).not.toMatch(/our (?:fault|mistake)|we failed/i);
    }
  });

  it('credits the team that the post is about, and not one that should not be named in public', () => {
    const [brief] = suggest(options({ kind: 'praise', text: 'The repair of my brakes was perfect.' }));
    expect(brief?.text).toMatch(/our workshop/i);
    for (const { text } of suggest(options({ kind: 'complaint', text: 'Still no refund.' })))
      expect(text).not.toMatch(/legal/i);
  });

  it('answers a question with the card, and only while it is fresh', () => {
    const asked = options(POSTS[6]!);
    for (const { text } of suggest(asked))
      expect(text).toMatch(/four hours.*pannier\.example\/help\/charging/is);
    const [howTo] = asked.profile.howTos;
    const stale = { ...asked.profile, howTos: [{ ...howTo!, reviewBy: '2026-01-01' }] };
    for (const { text } of suggest({ ...asked, profile: stale })) expect(text).not.toMatch(/four hours/);
  });

  it('signs with the agent, and leaves the sign-off out where there is none', () => {
    for (const { text } of suggest(options(POSTS[0]!))) expect(text).toMatch(/Tom, Pannier$/);
    for (const { text } of suggest({ ...options(POSTS[0]!), agent: undefined }))
      expect(text).not.toMatch(/Pannier$|agent/);
  });

  it('follows the language of the post', () => {
    const [spanish, french, german] = POSTS.slice(-3).map((post) =>
      suggest(options(post))
        .map(({ text }) => text)
        .join(' '),
    );
    expect(spanish).toMatch(/gracias/i);
    expect(french).toMatch(/excuses|désolé|comprends/i);
    expect(german).toMatch(/frage|Antwort/);
  });
});
