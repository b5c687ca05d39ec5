/** German. */
import { calendar, one, spans, type Tongue } from './tongue';

export const de: Tongue = {
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
  times: () => [
    ...spans('innerhalb(?: von| der nächsten)?|binnen|in(?: den nächsten)?', {
      minutes: 'Minuten?',
      hours: 'Stunden?',
      days: '(?:Werk)?Tagen?',
      weeks: 'Wochen?',
    }),
    [one('morgen (?:früh|Vormittag)'), 'tomorrow morning'],
    [one('morgen Nachmittag'), 'tomorrow afternoon'],
    [one('morgen Abend'), 'tomorrow evening'],
    [one('heute (?:früh|Vormittag|Morgen)'), 'this morning'],
    [one('heute Nachmittag'), 'this afternoon'],
    [one('heute Abend'), 'tonight'],
    [one('nächste Woche'), 'next week'],
    [one('diese Woche'), 'this week'],
    ...calendar('de'),
    [one('Sonnabend'), 'by saturday'],
    // "Heute Morgen", "am Morgen" and "Freitag Morgen" are mornings; "guten Morgen" is a greeting.
    [one('(?<!heute |am |guten |tag |woch )morgen'), 'tomorrow'],
    [one('heute(?: noch)?|noch heute'), 'today'],
    [one('jetzt gleich|gerade jetzt|sofort'), 'right now'],
  ],
};
