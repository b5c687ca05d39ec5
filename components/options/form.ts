/** The profile being edited: what stands in the form, what is wrong with it, and whether it is saved. */
import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { filledIn, type Json, type Path, pathName, read, write } from '@/utils/brand/path';
import { isLocked, type Policy, underPolicy, withLocks } from '@/utils/brand/policy';
import { type BrandProfile, parseProfile } from '@/utils/brand/profile';
import { loadPolicy, loadProfile, onProfile, saveProfile } from '@/utils/brand/store';
import type { FieldProblem, Parsed } from '@/utils/validate';

export interface Form {
  /** null until the stored profile is read. */
  data: Json;
  get: (path: Path) => Json;
  set: (path: Path, value: Json) => void;
  /** As `set`, where the fields below now stand for other entries than before. */
  replace: (path: Path, value: Json) => void;
  /** The person has been to this field: from now on it says what is wrong with it. */
  touch: (path: Path) => void;
  problemAt: (path: Path) => FieldProblem | undefined;
  /** Something below this path is wrong, and the person tried to save. */
  shows: (name: string) => boolean;
  /** The organisation set this field; nobody changes it here. */
  isLocked: (path: Path) => boolean;
  /** What is wrong with the organisation's own settings. */
  policyProblems: readonly FieldProblem[];
  /** All that is wrong, shown or not. */
  problems: readonly FieldProblem[];
  /** The profile as it would be saved; null while something is wrong. */
  profile: BrandProfile | null;
  dirty: boolean;
  /** Nothing was ever saved. */
  isNew: boolean;
  /** Changes with everything that did not come from typing: a file, a discard, a save elsewhere. */
  generation: number;
  /** Puts a whole profile into the form, unsaved. */
  fill: (profile: Json) => void;
  discard: () => void;
  /** false: nothing was saved, and every problem is shown. */
  save: () => Promise<boolean>;
}

const EMPTY: Json = { name: '' };
const FormContext = createContext<Form | null>(null);
export const FormProvider = FormContext.Provider;

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field stands outside the form.');
  return form;
}

const asJson = (profile: BrandProfile | null, policy: Policy | null): Json => ({
  ...(EMPTY as object),
  ...(underPolicy(policy, profile) as object | null),
});
const face = (data: Json): string => JSON.stringify(filledIn(data));

/** What a list's own problem, or one of its lines, says of the list. */
const isAt = (problem: FieldProblem, name: string): boolean =>
  problem.field === name || problem.field.startsWith(`${name}[`);

/** @param complete adds to what was typed what goes without saying, before it is checked and saved. */
export function useProfileForm(complete: (data: Json) => Json = (data) => data): Form | null {
  const [saved, setSaved] = useState<BrandProfile | null | undefined>();
  const [policy, setPolicy] = useState<Parsed<Policy> | null>(null);
  const [data, setData] = useState<Json>(EMPTY);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [showAll, setShowAll] = useState(false);
  const [generation, setGeneration] = useState(0);

  const put = (next: Json) => {
    setData(next);
    setTouched(new Set());
    setShowAll(false);
    setGeneration((n) => n + 1);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stored profile is read once
  useEffect(() => {
    void loadProfile().then(async (profile) => {
      setSaved(profile);
      put(asJson(profile, null));
      // Right after the browser's start its policies take seconds to come; nearly nobody has any.
      const set = await loadPolicy();
      if (!set) return;
      setPolicy(set);
      if (set.ok) put(asJson(profile, set.value));
    });
    // Saved in another tab: a form that nobody touched follows; what is typed stays, and is now a change against that.
    return onProfile((profile) => {
      setSaved(profile);
      if (!isDirty.current) put(asJson(profile, null));
    });
  }, []);

  const held = policy?.ok ? policy.value : null;
  const parsed = useMemo(() => parseProfile(filledIn(complete(data))), [data, complete]);
  const problems = parsed.ok ? [] : parsed.problems;
  const dirty = useMemo(() => {
    const stored = parsed.ok ? (parsed.value as Json) : data;
    return face(stored) !== face(asJson(saved ?? null, held));
  }, [data, parsed, saved, held]);

  const isDirty = useRef(false);
  isDirty.current = dirty;

  if (saved === undefined) return null;
  return {
    data,
    get: (path) => read(data, path),
    set: (path, value) => setData((old) => write(old, path, value)),
    replace: (path, value) => {
      setData((old) => write(old, path, value));
      setGeneration((n) => n + 1);
    },
    touch: (path) => setTouched((old) => new Set(old).add(pathName(path))),
    problemAt: (path) => {
      const name = pathName(path);
      return showAll || touched.has(name) ? problems.find((problem) => isAt(problem, name)) : undefined;
    },
    shows: (name) => showAll && problems.some(({ field }) => field.startsWith(name)),
    isLocked: (path) => isLocked(held, path),
    policyProblems: policy && !policy.ok ? policy.problems : [],
    problems,
    profile: parsed.ok ? parsed.value : null,
    dirty,
    isNew: saved === null,
    generation,
    fill: (profile) => put(withLocks(held, profile)),
    discard: () => put(asJson(saved, held)),
    save: async () => {
      const result = await saveProfile(filledIn(complete(data)), held);
      setShowAll(!result.ok);
      if (result.ok) {
        setSaved(result.value);
        setTouched(new Set());
      }
      return result.ok;
    },
  };
}
