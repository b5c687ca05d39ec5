/**
 * Specifics in Spanish, French and German: how long, which thing, and a few words to quote. Less than in English, on
 * purpose: a noun in a case of its own would break the sentence, so things are named bare or with their article.
 */
import type { BrandProfile } from '../../brand/profile';
import { isSafe } from './safe';
import type { Specific } from './specific';

interface Reading {
  time: RegExp;
  things: RegExp;
  /** Turns "mi", "mon" into "su", "votre"; German drops the article. */
  turn: (article: string, noun: string) => string;
  /** What a quote must not hold: first persons and rude words. */
  own: RegExp;
}

const NUMBER_ES =
  'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|\\d{1,3}';
const NUMBER_FR =
  'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|\\d{1,3}';
const NUMBER_DE =
  'einen?|einer?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|dreißig|vierzig|\\d{1,3}';

/** Spanish nouns that "sin" leaves without an article. */
const FEMININE =
  /^(?:habitaci|reserva|factura|entrega|atenci|línea|cobertura|conexi|cuota|comida|cena|cama|ducha|llave|aplicaci|app|web|cita|tienda|cuenta|tarjeta|piscina|terraza|llamada|vista)/i;

const READINGS: Readonly<Record<string, Reading>> = {
  es: {
    time: new RegExp(
      `(?<!\\p{L})(?:${NUMBER_ES}) (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?) (?:sin|esperando|de|en) \\p{L}{2,20}(?: \\p{L}{3,14})?`,
      'iu',
    ),
    things:
      /(?<!\p{L})(el|la|los|las|mi|mis|un|una|nuestra|nuestro|sin) (habitaci[oó]n(?:es)?|reserva|factura|pedido|entrega|paquete|envío|servicio|atención|wifi|internet|línea fija|línea|cobertura|conexión|cuota|contrato|desayuno|comida|cena|cama|baño|ducha|llave|aplicación|app|web|precio|reembolso|router|técnico|cita|tienda|producto|cuenta|tarjeta|vestíbulo|piscina|aparcamiento|personal|trato|café|pan|sirope|vista|vistas|terraza|llamada|roaming)(?!\p{L})/giu,
    turn: (article, noun) => {
      const low = article.toLowerCase();
      if (/^(?:mi|nuestr[oa])$/.test(low)) return `su ${noun}`;
      if (low === 'mis') return `sus ${noun}`;
      if (low === 'sin')
        return `${FEMININE.test(noun) ? 'la' : 'el'}${/[^s]s$/.test(noun) ? 's' : ''} ${noun}`.replace(
          /^els /,
          'los ',
        );
      return `${low === 'un' ? 'el' : low === 'una' ? 'la' : low} ${noun}`;
    },
    own: /(?<!\p{L})(?:yo|me|mi|mis|nos|nuestr\p{L}+|he|hemos|llev[oa]\p{L}*|estoy|mierda|puta|jod\p{L}+|idiota\p{L}*|no|nadie|ni|estaba|esper\p{L}+)(?!\p{L})/iu,
  },
  fr: {
    time: new RegExp(
      `(?<!\\p{L})(?:${NUMBER_FR}) (?:minutes?|heures?|jours?|semaines?|mois|ans?) (?:sans |à |au |d'|de )\\p{L}{2,20}(?: \\p{L}{3,14})?`,
      'iu',
    ),
    things:
      /(?<!\p{L})(le |la |les |l['’]|mon |ma |mes |un |une |notre )(chambre|réservation|facture|commande|livraison|colis|service|accueil|wifi|internet|ligne|connexion|contrat|petit-déjeuner|repas|dîner|lit|salle de bains|douche|clé|application|appli|site|prix|remboursement|box|technicien|rendez-vous|boutique|produit|compte|carte|piscine|parking|personnel|équipe|café|pain|sirop|vue|terrasse|appel|croissants|bateaux)(?!\p{L})/giu,
    turn: (article, noun) => {
      const low = article.toLowerCase().replace('’', "'");
      if (/^(?:mon|ma|notre) $/.test(low)) return `votre ${noun}`;
      if (low === 'mes ') return `vos ${noun}`;
      const bare = low === 'un ' ? 'le ' : low === 'une ' ? 'la ' : low;
      return /^[aeiouéèh]/i.test(noun) && /^l[ea] $/.test(bare) ? `l'${noun}` : `${bare}${noun}`;
    },
    own: /(?<!\p{L})(?:je|j|me|m|moi|mon|ma|mes|nous|notre|nos|on|merde|putain|con|ne|n|pas|jamais|rien)(?!\p{L})/iu,
  },
  de: {
    time: new RegExp(
      `(?<!\\p{L})(?:${NUMBER_DE}) (?:Minuten?|Stunden?|Tagen?|Tage|Wochen?|Monaten?|Monate|Jahren?|Jahre) (?:ohne|auf|in|im|am) \\p{L}{2,24}`,
      'iu',
    ),
    things:
      /(?<!\p{L})(der|die|das|den|dem|mein|meine|meinen|unser|unsere|ein|eine|einen|) ?(Zimmer|Buchung|Rechnung|Bestellung|Lieferung|Paket|Service|Empfang|WLAN|Internet|Leitung|Verbindung|Vertrag|Frühstück|Essen|Bett|Bad|Dusche|Schlüssel|App|Webseite|Website|Preis|Erstattung|Router|Techniker|Termin|Laden|Produkt|Konto|Karte|Pool|Parkplatz|Personal|Kaffee|Brot|Aussicht|Terrasse|Anruf|Drucker|Hotline|Hunde|Gepäck)(?!\p{L})/gu,
    turn: (_, noun) => noun,
    own: /(?<!\p{L})(?:ich|mich|mir|mein\p{L}*|wir|uns|unser\p{L}*|scheiß\p{L}*|arsch\p{L}*|idiot\p{L}*|nicht|kein\p{L}*|nie|nichts)(?!\p{L})/iu,
  },
};

const specific = (
  phrase: string,
  form: Specific['form'],
  side: Specific['side'],
  score: number,
): Specific => ({
  phrase,
  form,
  plural: false,
  area: 'general',
  side,
  score,
});

export interface ElsewhereSpecifics {
  good: Specific[];
  bad: Specific[];
  topic: string | null;
  quote: string | null;
}

const AFFIX =
  /^(?:y|et|und|e|aber|pero|mais|con|mit|avec|sin|sans|ohne|en|de|des|du|que|qui|der|die|das)(?!\p{L})/iu;

/** Where a post turns from its good half to the other. */
const TURN =
  /(?<!\p{L})(?:pero|aunque|sin embargo|lástima|mais|par contre|dommage|sauf|aber|jedoch|nur|leider|allerdings|bloß)(?!\p{L})/iu;
/** The people are credited anyway, and thanks are no specific. */
const TEAM = /(?:équipe|equipo|team|personal)$/i;
const THANKS = /^(?:gracias|merci|danke|bravo|muchas gracias|vielen dank)/i;

/** null where the language is none of ours. `halves`: one side before the turn, the other after it (P39). */
export function specificsElsewhere(
  text: string,
  language: string,
  profile: BrandProfile,
  halves = false,
): ElsewhereSpecifics | null {
  const reading = READINGS[language];
  if (!reading) return null;
  const plain = text.slice(0, 4_000).replace(/\s+/g, ' ');
  const time = reading.time.exec(plain)?.[0];
  const thingsOf = (part: string) =>
    [...part.matchAll(reading.things)]
      .map(([, article, noun]) => reading.turn(article ?? '', noun!))
      .filter((thing) => isSafe(thing, profile) && !TEAM.test(thing));
  const things = thingsOf(plain);
  const turn = halves ? TURN.exec(plain)?.index : undefined;
  const quote =
    plain
      .replace(/\p{Extended_Pictographic}/gu, '.')
      .split(/[.,;:!?¡¿()"«»„“]+/)
      .map((clause) => clause.trim())
      .filter((clause) => {
        const words = clause.split(' ');
        return (
          words.length >= 3 &&
          words.length <= 7 &&
          /^[\p{L}\d' -]+$/u.test(clause) &&
          !reading.own.test(clause) &&
          !AFFIX.test(clause) &&
          !THANKS.test(clause) &&
          !profile.terms.some((term) => clause.toLowerCase().includes(term.toLowerCase())) &&
          isSafe(clause, profile)
        );
      })[0] ?? null;
  const named = (side: Specific['side']) => {
    const part = side === 'good' ? plain.slice(0, turn) : plain.slice(turn);
    const found = !halves ? things : turn === undefined ? [] : thingsOf(part);
    return found.slice(0, 3).map((thing) => specific(thing, 'thing', side, 6));
  };
  return {
    good: named('good'),
    bad: [...(time && isSafe(time, profile) ? [specific(time, 'time', 'bad', 9)] : []), ...named('bad')],
    topic: things[0] ?? null,
    quote,
  };
}
