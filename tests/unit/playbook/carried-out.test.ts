/** The playbook is software only where something carries a rule out: every one is named by the code that does it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PLAYS } from '../../../utils/playbook';
import { RULES, ruleById } from '../../../utils/playbook/rules';
import { RULES_OF_MOVES } from '../../../utils/replies/plan';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Holds the titles of all rules, so it says nothing about which are carried out. */
const LIST = join('utils', 'playbook', 'rules.ts');

/**
 * Left to people for now: a schedule of listening (P21), its concrete slots (P22), the digest that goes to the teams (P40).
 * Whoever builds one takes it off this list.
 */
const LEFT_TO_PEOPLE = ['P21', 'P22', 'P40'];

const sources = ['utils', 'components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && file !== LIST);

describe('the playbook', () => {
  it('is carried out, rule by rule, by code that names it', () => {
    const named = new Set(
      sources.flatMap((file) => readFileSync(join(ROOT, file), 'utf8').match(/\bP\d\d\b/g) ?? []),
    );
    const unnamed = RULES.map(({ id }) => id).filter((id) => !named.has(id));
    expect(unnamed.filter((id) => !LEFT_TO_PEOPLE.includes(id))).toEqual([]);
  });

  it('gives each play the documents of its rules and no others', () => {
    for (const play of PLAYS) {
      const known = new Set(play.rules.flatMap((id) => ruleById(id)?.documents ?? []));
      for (const document of play.documents)
        expect([...known], `${play.id}: ${document}`).toContain(document);
      expect(play.besides.length, play.id).toBeGreaterThan(0);
    }
  });

  it('is named by every move of every play that replies', () => {
    for (const play of PLAYS)
      for (const move of Object.values(play.moves).flat())
        if (RULES_OF_MOVES[move])
          for (const id of RULES_OF_MOVES[move]) expect(ruleById(id), `${move}: ${id}`).toBeDefined();
  });
});
