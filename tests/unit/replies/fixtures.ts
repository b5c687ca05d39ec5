/** Invented brands and posts for the tests of the wording; no real person's words. */
import { type BrandProfile, parseProfile } from '../../../utils/brand/profile';
import type { Kind, Verdict } from '../../../utils/judge/verdict';
import { playFor } from '../../../utils/playbook';

export function profileOf(changes: Record<string, unknown> = {}): BrandProfile {
  const parsed = parseProfile({
    name: 'Pannier Bikes',
    terms: ['Pannier Bikes', 'Pannier'],
    handles: ['@pannier'],
    products: ['Pannier One'],
    competitors: [{ name: 'Velorosso', terms: ['Velorosso'] }],
    teams: [
      { name: 'Workshop', topics: ['repair', 'brakes', 'service'], contact: 'workshop@pannier.example' },
      { name: 'Deliveries', topics: ['delivery', 'courier', 'parcel'], contact: 'post@pannier.example' },
      { name: 'Sales', topics: ['lead'], contact: 'sales@pannier.example' },
      { name: 'Legal', topics: ['refund'], contact: 'legal@pannier.example' },
    ],
    facts: [
      {
        claim: ['made in a sweatshop', 'frames are made in a sweatshop'],
        truth: 'Every Pannier frame is welded in our own workshop in Leeds.',
        url: 'https://pannier.example/made-here',
      },
    ],
    howTos: [
      {
        question: ['charge the battery', 'charging time', 'how long does it charge'],
        answer: 'A full charge takes four hours from any wall socket.',
        url: 'https://pannier.example/help/charging',
      },
    ],
    contact: { email: 'care@pannier.example', dm: '@pannier' },
    voice: { tone: 'warm', greeting: 'Hi {name},', signOff: '{agent}, Pannier', banned: ['journey'] },
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export const verdictOf = (kind: Kind, changes: Partial<Verdict> = {}): Verdict => {
  const reply = changes.reply ?? 'yes';
  const { id, name, rules } = playFor(kind, reply, changes.notes);
  return {
    sentiment: 'neutral',
    scores: { positive: 0.2, neutral: 0.6, negative: 0.2 },
    kind,
    reply,
    play: { id, name, rules: [...rules] },
    urgency: 'today',
    dueAt: null,
    topics: [],
    team: null,
    confidence: 0.9,
    evidence: [],
    notes: [],
    severity: 1,
    language: 'en',
    judge: 'test',
    ...changes,
  };
};

export const POSTS: readonly { kind: Kind; text: string; language?: string }[] = [
  {
    kind: 'praise',
    text: 'The mechanic stayed late to true my wheel before the tour. Kind people and a spotless workshop.',
  },
  { kind: 'praise', text: 'Loved the bell that came with it. Delivery was quick too.' },
  { kind: 'complaint', text: 'Waited 45 mins on hold about my parcel and then nobody answered.' },
  {
    kind: 'complaint',
    text: "My brakes squeal and the app won't open since Tuesday. Third time I've written.",
  },
  { kind: 'complaint', text: 'You charged me twice. £80 for a service I cancelled.' },
  { kind: 'backhanded', text: 'Lovely frame, friendly shop. Shame about the flimsy lights.' },
  { kind: 'question', text: 'How long does it take to charge the battery on the Pannier One?' },
  { kind: 'question', text: 'Do you sell child seats in the shop in York?' },
  { kind: 'misinformation', text: 'Apparently their frames are made in a sweatshop, look it up.' },
  { kind: 'competitor', text: 'Terrible bikes, just terrible. Go to Velorosso, they have a sale on.' },
  { kind: 'lead', text: 'Looking for three cargo bikes for our bakery, what would that cost?' },
  {
    kind: 'comparison',
    text: 'Velorosso is lighter. The Pannier has a quieter motor and a comfy saddle, so I kept it.',
  },
  { kind: 'suggestion', text: 'Would love a mudguard that fits the folding one.' },
  { kind: 'praise', text: 'Un taller estupendo, gracias por el trato y el café.', language: 'es' },
  {
    kind: 'complaint',
    text: 'Trois semaines sans réponse, et ma commande est toujours en retard.',
    language: 'fr',
  },
  { kind: 'question', text: 'Wie lange lädt der Akku, und wann ist die Lieferung da?', language: 'de' },
];

export const NOW = new Date('2026-11-24T10:00:00');
