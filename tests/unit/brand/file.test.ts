import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PROFILE_BYTES, profileFileName, readProfileFile, writeProfileFile } from '@/utils/brand/file';
import { brokenAt } from '@/utils/brand/json-position';
import { parseProfile } from '@/utils/brand/profile';

const profile = (data: object) => {
  const parsed = parseProfile({ name: 'Quillmere', terms: ['Quillmere'], ...data });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

describe('a profile file', () => {
  it('comes back as it was written', () => {
    const before = profile({ teams: [{ name: 'Desk', topics: ['keys'] }], contact: { dm: true } });
    expect(readProfileFile(writeProfileFile(before))).toEqual({ ok: true, profile: before });
  });

  it('may start with a byte order mark', () => {
    expect(readProfileFile('\uFEFF{"name":"A","handles":["@a"]}').ok).toBe(true);
  });

  it('names the field that is wrong and what was expected', () => {
    const read = readProfileFile('{"name":"A","terms":["A"],"teams":[{"topics":[]}],"facts":[{"claim":[]}]}');
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.problems.map((p) => p.field)).toEqual([
      'teams[0].name',
      'facts[0].claim',
      'facts[0].truth',
      'facts[0].url',
    ]);
    expect(read.problems[1]!.expected).toContain('at least one phrase');
  });

  it('says where a text that is not JSON breaks', () => {
    const read = readProfileFile('{\n  "name": "A",\n  terms: []\n}');
    expect(read).toMatchObject({
      ok: false,
      message: { key: 'profile_file_not_json', args: ['3', '3'] },
      problems: [],
    });
  });

  it('is refused above the size cap', () => {
    const read = readProfileFile(`"${'é'.repeat(MAX_PROFILE_BYTES / 2)}"`);
    expect(read).toMatchObject({ ok: false, message: { key: 'profile_file_too_big' } });
  });

  it('gets a file name from the brand', () => {
    expect(profileFileName(profile({ name: 'Haven & Söhne / Ltd.' }))).toBe('haven-söhne-ltd.json');
    expect(profileFileName(profile({ name: '!!!' }))).toBe('brand.json');
  });
});

describe('brokenAt', () => {
  it('agrees with JSON.parse on every text', () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '-1.5e3',
      '01',
      'null',
      ' ',
      'x',
      '"',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 9 }).map((p) => p.join('')),
        (text) => {
          expect(brokenAt(text) === null).toBe(isJson(text));
        },
      ),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(brokenAt(text)).toBe(null);
      }),
    );
  });
});
