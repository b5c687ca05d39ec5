import { describe, expect, it } from 'vitest';
import { type ForeignLanguage, scoreForeign, sentimentFrom } from '../../../utils/model';

const SAID: [ForeignLanguage, string, 'positive' | 'negative' | 'neutral'][] = [
  ['es', 'El hotel es precioso y el personal muy amable, volveremos', 'positive'],
  ['es', 'Llevo tres horas esperando y nadie contesta, una vergüenza', 'negative'],
  ['es', 'No funciona nada bien', 'negative'],
  ['es', 'La tienda abre a las nueve', 'neutral'],
  ['fr', 'Merci pour votre accueil, séjour parfait', 'positive'],
  ['fr', 'Deux semaines de retard et aucun remboursement, arnaque !', 'negative'],
  ['fr', 'Le personnel n’est pas aimable', 'negative'],
  ['fr', 'Le magasin ouvre à neuf heures', 'neutral'],
  ['de', 'Tolle App, läuft einwandfrei', 'positive'],
  ['de', 'Seit drei Wochen warte ich auf meine Erstattung, Frechheit', 'negative'],
  ['de', 'Das gefällt mir nicht.', 'negative'],
  ['de', 'Der Laden öffnet um neun Uhr', 'neutral'],
];

describe('scoreForeign', () => {
  it.each(SAID)('%s: %s → %s', (tag, text, label) => {
    const { scores } = scoreForeign(text, tag);
    expect(scores.positive + scores.neutral + scores.negative).toBeCloseTo(1, 9);
    expect(sentimentFrom(scores)).toBe(label);
  });

  it('quotes the words that counted, at their offsets', () => {
    const text = '¡Qué servicio tan PÉSIMO!';
    const { hits } = scoreForeign(text, 'es');
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['PÉSIMO']);
  });

  it('reads words without their accents and with German spellings', () => {
    expect(scoreForeign('increible', 'es').hits).toHaveLength(1);
    expect(scoreForeign('schoen', 'de').hits).toHaveLength(1);
    expect(scoreForeign('große Enttäuschung', 'de').hits).toHaveLength(1);
  });

  it('weighs what comes after "but" more', () => {
    expect(
      sentimentFrom(scoreForeign('Schönes Zimmer, aber der Service war leider furchtbar', 'de').scores),
    ).toBe('negative');
  });

  it('sees questions, thanks and insults', () => {
    expect(scoreForeign('¿A qué hora abre la piscina?', 'es').question).toBe(true);
    expect(scoreForeign('Danke, Ihr seid toll', 'de').thanks).toBe(true);
    expect(scoreForeign('Vous êtes des escrocs, bande de connards', 'fr').insults).toHaveLength(1);
    expect(scoreForeign('La tienda abre a las nueve', 'es')).toMatchObject({
      question: false,
      thanks: false,
      insults: [],
    });
  });

  it.each(['', '😀', '\ud800', 'no '.repeat(300_000)])('takes hostile text', (text) => {
    for (const tag of ['es', 'fr', 'de'] as const)
      expect(scoreForeign(text, tag).scores.neutral).toBeGreaterThan(0.3);
  });
});
