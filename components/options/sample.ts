/** What a tone sounds like: the wording that the real reply writer gives to one made-up complaint. */
import { type BrandProfile, parseProfile, type Voice } from '@/utils/brand/profile';
import type { Verdict } from '@/utils/judge/verdict';
import { guessLanguage } from '@/utils/model';
import { playFor } from '@/utils/playbook';
import { suggest } from '@/utils/replies';
import { t } from '../words';

const { id, name, rules } = playFor('complaint', 'yes');

const VERDICT: Verdict = {
  sentiment: 'negative',
  scores: { positive: 0, neutral: 0, negative: 1 },
  kind: 'complaint',
  reply: 'yes',
  play: { id, name, rules: [...rules] },
  urgency: 'today',
  dueAt: null,
  topics: [],
  team: null,
  confidence: 1,
  evidence: [],
  notes: [],
  severity: 1,
  language: 'en',
  judge: 'sample',
};

const nobody = (): BrandProfile | null => {
  const parsed = parseProfile({ name: t('sample_brand'), terms: [t('sample_brand')] });
  return parsed.ok ? parsed.value : null;
};

/** The brief reply in that tone, with everything else of the voice as it stands in the form. */
export function sampleReply(profile: BrandProfile | null, tone: Voice['tone']): string {
  const base = profile ?? nobody();
  if (!base) return '';
  const post = t('sample_post');
  const [brief] = suggest({
    profile: { ...base, voice: { ...base.voice, tone } },
    post: { text: post, author: { name: t('sample_author') } },
    // The sample is in the person's language, and so is its answer (P66).
    verdict: { ...VERDICT, language: guessLanguage(post).tag },
    agent: t('sample_agent'),
  });
  return brief?.text ?? '';
}
