/** Promises in Spanish, French and German (P17): found, owned, dated. */
import { describe, expect, it } from 'vitest';
import { findPromises } from '@/utils/promises/find';
import { suggest } from '@/utils/replies';
import { profileOf, verdictOf } from '../replies/fixtures';

/** A Wednesday. */
const NOW = new Date('2026-11-18T10:00:00Z');
const found = (text: string) =>
  findPromises(text, NOW, 'UTC').map(({ owner, dueAt, vague }) => [
    owner,
    dueAt?.slice(0, 16) ?? null,
    vague,
  ]);

describe('promises in other languages', () => {
  it.each([
    ['Siento la espera. Hoy mismo pregunto al equipo y le escribo aquí el viernes.', 'I', '2026-11-20T23:59'],
    [
      'Lamentamos lo ocurrido. Le responderemos en menos de 48 horas con una solución.',
      'we',
      '2026-11-20T10:00',
    ],
    ['Voy a revisar la factura con el equipo y le digo algo mañana por la tarde.', 'I', '2026-11-19T18:00'],
    ['Nos pondremos en contacto con usted antes del 3 de diciembre.', 'we', '2026-12-03T23:59'],
    [
      "Je suis désolé. Je regarde avec l'équipe et je vous réponds ici d'ici vendredi.",
      'I',
      '2026-11-20T23:59',
    ],
    ['Nous allons vérifier votre dossier et vous écrirons sous 24 heures.', 'we', '2026-11-19T10:00'],
    ["Je m'en occupe avec l'équipe et vous aurez ma réponse demain matin.", 'I', '2026-11-19T12:00'],
    [
      'Das tut mir leid. Ich frage heute die Kollegen und melde mich bis Freitag bei Ihnen.',
      'I',
      '2026-11-20T23:59',
    ],
    ['Wir prüfen die Rechnung und melden uns innerhalb von zwei Tagen bei Ihnen.', 'we', '2026-11-20T10:00'],
    ['Ich kläre das mit dem Team und schreibe Ihnen morgen Nachmittag.', 'I', '2026-11-19T18:00'],
    ['Wir melden uns am Sonnabend mit einer Antwort bei Ihnen.', 'we', '2026-11-21T23:59'],
    ['Le escribiremos con una solución esta mañana.', 'we', '2026-11-18T12:00'],
    ['Le llamaré el viernes por la mañana para hablar de la factura.', 'I', '2026-11-20T23:59'],
    ['Ich prüfe die Rechnung und melde mich heute Morgen bei Ihnen.', 'I', '2026-11-18T12:00'],
  ])('%s', (text, owner, due) => {
    const last = found(text).at(-1);
    expect(last).toEqual([owner, due, false]);
  });

  it.each([
    ['Le escribiremos lo antes posible para solucionar este problema con la reserva.', 'we'],
    ['Nous vous répondrons dès que possible au sujet de votre commande.', 'we'],
    ['Wir melden uns so schnell wie möglich bei Ihnen wegen der Lieferung.', 'we'],
  ])('takes a time that is none for vague: %s', (text, owner) => {
    expect(found(text)).toEqual([[owner, null, true]]);
  });

  it.each([
    '¿Puede enviarnos la fecha y el número de la reserva por mensaje? Gracias por contarlo.',
    'Muchas gracias por sus palabras, nos alegra mucho que le gustara la habitación.',
    "Merci pour ce message, c'est un plaisir de lire que vous avez aimé la chambre.",
    'Vielen Dank für die netten Worte, wir freuen uns sehr über das Lob für das Team.',
  ])('finds none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds and dates the promise of each complaint that is worded here', () => {
    for (const [language, text] of [
      ['es', 'Llevo dos horas esperando y nadie contesta el teléfono'],
      ['fr', "Deux heures d'attente et personne ne répond au téléphone"],
      ['de', 'Zwei Stunden gewartet und niemand geht ans Telefon'],
    ] as const)
      for (const suggestion of suggest({
        profile: profileOf(),
        post: { text, site: 'google' },
        verdict: verdictOf('complaint', { language }),
        now: NOW,
      })) {
        const promises = findPromises(suggestion.text, NOW, 'UTC');
        expect(promises.length, suggestion.text).toBeGreaterThan(0);
        expect(
          promises.some(({ dueAt }) => dueAt !== null),
          suggestion.text,
        ).toBe(true);
      }
  });
});
