/**
 * Promises in Spanish, French and German (P17): a first person who will do something, or an answer announced, in a
 * sentence that does not ask. The time that a sentence names is put into English words and dated as those are.
 */
import { type Reading, read, type Sentence } from '../checker/text/read';
import { findWhen } from './when';

export interface PromiseElsewhere {
  quote: string;
  start: number;
  end: number;
  owner: 'I' | 'we' | null;
  dueAt: string | null;
  vague: boolean;
}

interface Tongue {
  mine: RegExp;
  ours: RegExp;
  /** Announced without saying who: "recibirá respuesta". */
  announced: RegExp;
  /** Feelings and farewells that only look like deeds. */
  idle: RegExp;
  vague: RegExp;
  /** A time, and the same in English; the first that fits counts. */
  times: readonly (readonly [RegExp, string])[];
}

const EDGE = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';
const one = (words: string): RegExp => new RegExp(`${EDGE}(?:${words})${END}`, 'iu');

const DAYS_OF = {
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
} as const;
const MONTHS_OF = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
} as const;
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** "el 3 de mayo", "le 3 mai", "am 3. Mai", and the days of the week. */
function calendar(language: keyof typeof DAYS_OF): [RegExp, string][] {
  const dates = MONTHS_OF[language]
    .split(' ')
    .map((name, i): [RegExp, string] => [
      new RegExp(`${EDGE}(\\d{1,2})(?:\\.|er)?(?: de)? ${name}${END}`, 'iu'),
      `by the $1 ${MONTHS[i]}`,
    ]);
  const days = DAYS_OF[language]
    .split(' ')
    .map((name, i): [RegExp, string] => [
      one(language === 'de' ? `(?:${name}|Sonnabend)`.replace(i === 5 ? '' : '|Sonnabend', '') : name),
      `by ${DAYS[i]}`,
    ]);
  return [...dates, ...days];
}

const NUMBER = '(\\d{1,3}|[\\p{L}]{2,12})';
const TONGUES: Readonly<Record<string, Tongue>> = {
  es: {
    mine: one(
      'voy a \\p{L}+[aei]r(?:l[eoa]s?|te)?|(?:(?:le|te|les|os|lo|la|se lo|me) )*(?:escrib[oa]|escribiré|respond[oa]|responderé|contesto|contestaré|llamo|llamaré|aviso|avisaré|reviso|revisaré|miro|miraré|averiguo|averiguaré|pregunto|preguntaré|investigo|investigaré|consulto|consultaré|compruebo|comprobaré|arreglo|arreglaré|soluciono|solucionaré|paso|pasaré|hablo|hablaré|llevo|llevaré|digo|diré|cuento|contaré|enviaré|envío|devolveré|ocupo|ocuparé|encargo|encargaré)',
    ),
    ours: one(
      'vamos a \\p{L}+[aei]r(?:l[eoa]s?|te)?|(?:(?:le|te|les|os|lo|la|se lo|nos) )*(?:escribiremos|responderemos|contestaremos|llamaremos|avisaremos|revisaremos|miraremos|averiguaremos|preguntaremos|investigaremos|consultaremos|comprobaremos|arreglaremos|solucionaremos|pasaremos|hablaremos|diremos|enviaremos|devolveremos|reembolsaremos|ocupamos|ocuparemos|encargamos|encargaremos|pondremos en contacto|revisamos|miramos|investigamos|comprobamos)',
    ),
    announced: one(
      '(?:tendrá|recibirá|tendrás|recibirás) (?:\\p{L}+ ){0,2}(?:respuesta|noticias|llamada|correo|reembolso)|se pondrá en contacto',
    ),
    idle: one('esperamos|espero|nos alegra\\p{L}*|me alegra\\p{L}*'),
    vague: one('pronto|lo antes posible|cuanto antes|en breve|próximamente|en cuanto (?:podamos|pueda)'),
    times: [
      [
        new RegExp(
          `${EDGE}(?:en|dentro de|en menos de|antes de|en las próximas|en los próximos) ${NUMBER} minutos?${END}`,
          'iu',
        ),
        'within $1 minutes',
      ],
      [
        new RegExp(
          `${EDGE}(?:en|dentro de|en menos de|antes de|en las próximas) ${NUMBER} horas?${END}`,
          'iu',
        ),
        'within $1 hours',
      ],
      [
        new RegExp(
          `${EDGE}(?:en|dentro de|en menos de|antes de|en los próximos) ${NUMBER} días?${END}`,
          'iu',
        ),
        'within $1 days',
      ],
      [
        new RegExp(
          `${EDGE}(?:en|dentro de|en menos de|antes de|en las próximas) ${NUMBER} semanas?${END}`,
          'iu',
        ),
        'within $1 weeks',
      ],
      [one('mañana por la tarde'), 'tomorrow afternoon'],
      [one('mañana por la noche'), 'tomorrow evening'],
      [one('mañana (?:por la mañana|a primera hora)'), 'tomorrow morning'],
      [one('esta mañana'), 'this morning'],
      [one('esta tarde'), 'this afternoon'],
      [one('esta noche'), 'tonight'],
      [one('(?:semana que viene|próxima semana)'), 'next week'],
      [one('esta semana'), 'this week'],
      ...calendar('es'),
      [one('mañana'), 'tomorrow'],
      [one('hoy(?: mismo)?'), 'today'],
      [one('ahora mismo|enseguida|de inmediato'), 'right now'],
    ],
  },
  fr: {
    mine: one(
      "je (?:(?:le|la|les|lui|leur|vous|en|y|m'en|me|vous en) )*(?:vais \\p{L}+|\\p{L}+rai|reviens|réponds|écris|vérifie|regarde|demande|transmets|parle|occupe|appelle|contacte|renseigne|cherche|dis|tiens|fais|passe|partage)|j(?:'|’)(?:en parle|appelle|écris|\\p{L}+rai|envoie|interroge)|je m(?:'|’)en (?:occupe|charge)",
    ),
    ours: one(
      'nous (?:(?:le|la|les|lui|leur|vous|en|y|nous) )*(?:allons \\p{L}+|\\p{L}+rons|revenons|répondons|vérifions|regardons|demandons|transmettons|contactons|cherchons|occupons)|on (?:vous )?(?:va|revient|répond|vérifie|regarde)|nous nous en (?:occupons|chargeons)',
    ),
    announced: one('vous (?:aurez|recevrez) (?:\\p{L}+ ){0,2}(?:réponse|nouvelles|appel|mail|remboursement)'),
    idle: one('serons|serai|espérons|espère|réjouis\\p{L}*|ravis?'),
    vague: one(
      'bientôt|dès que possible|sous peu|au plus vite|prochainement|rapidement|dans les meilleurs délais',
    ),
    times: [
      [
        new RegExp(`${EDGE}(?:en|sous|dans|d['’]ici|dans les|avant) ${NUMBER} minutes?${END}`, 'iu'),
        'within $1 minutes',
      ],
      [
        new RegExp(`${EDGE}(?:en|sous|dans|d['’]ici|dans les|avant) ${NUMBER} heures?${END}`, 'iu'),
        'within $1 hours',
      ],
      [
        new RegExp(`${EDGE}(?:en|sous|dans|d['’]ici|dans les|avant) ${NUMBER} jours?${END}`, 'iu'),
        'within $1 days',
      ],
      [
        new RegExp(`${EDGE}(?:en|sous|dans|d['’]ici|dans les|avant) ${NUMBER} semaines?${END}`, 'iu'),
        'within $1 weeks',
      ],
      [one('demain matin'), 'tomorrow morning'],
      [one('demain après-midi'), 'tomorrow afternoon'],
      [one('demain soir'), 'tomorrow evening'],
      [one('ce matin'), 'this morning'],
      [one('cet après-midi'), 'this afternoon'],
      [one('ce soir'), 'tonight'],
      [one('la semaine prochaine'), 'next week'],
      [one('cette semaine'), 'this week'],
      ...calendar('fr'),
      [one('demain'), 'tomorrow'],
      [one("aujourd['’]hui|ce jour(?: même)?"), 'today'],
      [one("tout de suite|immédiatement|à l['’]instant"), 'right now'],
    ],
  },
  de: {
    mine: one(
      '(?:werde|kläre|frage|melde|schreibe|prüfe|kümmere|bespreche|leite|gebe|antworte|rufe|schaue|sehe|nehme|sage|spreche|suche|schicke|hake|bringe) ich|ich (?:\\p{L}+ )?(?:werde|kläre|frage|melde|schreibe|prüfe|kümmere|bespreche|leite|gebe|antworte|rufe|schaue|sehe nach|nehme|sage|spreche|suche|schicke|hake|bringe)|und (?:antworte|melde|schreibe|sage|kläre|frage|rufe)',
    ),
    ours: one(
      '(?:werden|klären|fragen|melden|schreiben|prüfen|kümmern|besprechen|leiten|antworten|rufen|schauen|erstatten|schicken|ersetzen) wir|wir (?:\\p{L}+ )?(?:werden|klären|fragen|melden|schreiben|prüfen|kümmern|besprechen|leiten|antworten|rufen|schauen|erstatten|schicken|ersetzen)',
    ),
    announced: one(
      '(?:Sie hören|du hörst|ihr hört) (?:\\p{L}+ ){0,3}von (?:uns|mir)|(?:meldet|kümmert) sich|haben Sie (?:\\p{L}+ ){0,3}Antwort|meine Antwort haben Sie',
    ),
    idle: one('freuen|hoffen|hoffe|freue|wünschen|wünsche'),
    vague: one(
      'bald|baldmöglichst|so schnell wie möglich|demnächst|zeitnah|in Kürze|schnellstmöglich|umgehend',
    ),
    times: [
      [
        new RegExp(
          `${EDGE}(?:innerhalb(?: von| der nächsten)?|binnen|in(?: den nächsten)?) ${NUMBER} Minuten?${END}`,
          'iu',
        ),
        'within $1 minutes',
      ],
      [
        new RegExp(
          `${EDGE}(?:innerhalb(?: von| der nächsten)?|binnen|in(?: den nächsten)?) ${NUMBER} Stunden?${END}`,
          'iu',
        ),
        'within $1 hours',
      ],
      [
        new RegExp(
          `${EDGE}(?:innerhalb(?: von| der nächsten)?|binnen|in(?: den nächsten)?) ${NUMBER} (?:Werk)?Tagen?${END}`,
          'iu',
        ),
        'within $1 days',
      ],
      [
        new RegExp(
          `${EDGE}(?:innerhalb(?: von| der nächsten)?|binnen|in(?: den nächsten)?) ${NUMBER} Wochen?${END}`,
          'iu',
        ),
        'within $1 weeks',
      ],
      [one('morgen (?:früh|Vormittag)'), 'tomorrow morning'],
      [one('morgen Nachmittag'), 'tomorrow afternoon'],
      [one('morgen Abend'), 'tomorrow evening'],
      [one('heute (?:früh|Vormittag)'), 'this morning'],
      [one('heute Nachmittag'), 'this afternoon'],
      [one('heute Abend'), 'tonight'],
      [one('nächste Woche'), 'next week'],
      [one('diese Woche'), 'this week'],
      ...calendar('de'),
      [one('(?:bis|spätestens) morgen|morgen'), 'tomorrow'],
      [one('heute(?: noch)?|noch heute'), 'today'],
      [one('jetzt gleich|gerade jetzt|sofort'), 'right now'],
    ],
  },
};

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'un una une eine einer einem einen',
    'dos deux zwei',
    'tres trois drei',
    'cuatro quatre vier',
    'cinco cinq fünf',
    'seis six sechs',
    'siete sept sieben',
    'ocho huit acht',
    'nueve neuf neun',
    'diez dix zehn',
  ].flatMap((words, i) => words.split(' ').map((word) => [word, i + 1])),
);

export const SPOKEN: readonly string[] = Object.keys(TONGUES);

export const speaks = (language: string | null): language is string =>
  language !== null && Object.hasOwn(TONGUES, language);

/** The clock beside the day: "a las 18:00", "à 18 h", "um 18 Uhr". */
const CLOCK =
  /(?<![\p{L}\d])(?:a las|à|um|bis|avant|antes de las) (\d{1,2})(?:[:.h] ?(\d{2}))? ?(?:h|uhr|heures)?(?![\p{L}\d])/iu;

/** The last time that a sentence names, in English; empty where it names none. */
function inEnglish(text: string, { times }: Tongue): string {
  let latest: { at: number; english: string } | null = null;
  for (const [pattern, english] of times) {
    const match = pattern.exec(text);
    if (!match || (latest && match.index <= latest.at)) continue;
    const count = match[1]?.toLowerCase();
    if (count && !/^\d+$/.test(count) && NUMBERS[count] === undefined) continue;
    latest = {
      at: match.index,
      english: english.replace('$1', String((count && NUMBERS[count]) ?? count ?? '')),
    };
  }
  if (!latest) return '';
  const clock = /by|today|tomorrow/.test(latest.english) ? CLOCK.exec(text) : null;
  return clock ? `${latest.english} at ${clock[1]}:${clock[2] ?? '00'}` : latest.english;
}

function promiseIn(
  { text, start, end, question }: Sentence,
  tongue: Tongue,
  now: Date,
  timeZone?: string,
): PromiseElsewhere | null {
  if (question) return null;
  const mine = tongue.mine.exec(text);
  const ours = tongue.ours.exec(text);
  const found = mine ?? ours ?? tongue.announced.exec(text);
  if (!found || tongue.idle.test(found[0])) return null;
  const reading = read(inEnglish(text, tongue));
  const when = findWhen(reading, 0, reading.tokens.length, now, timeZone);
  return {
    quote: text,
    start: start + found.index,
    end: Math.min(end, start + found.index + found[0].length),
    owner: mine ? 'I' : ours ? 'we' : null,
    dueAt: when?.due().toISOString() ?? null,
    vague: !when && tongue.vague.test(text),
  };
}

/** Promises of a text in one of the three languages, one a sentence; none in any other language. */
export function promisesElsewhere(
  reading: Reading,
  language: string,
  now: Date,
  timeZone?: string,
): PromiseElsewhere[] {
  const tongue = TONGUES[language];
  if (!tongue) return [];
  return reading.sentences.flatMap((sentence) => promiseIn(sentence, tongue, now, timeZone) ?? []);
}
