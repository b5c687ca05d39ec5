/** French. */
import { calendar, one, spans, type Tongue } from './tongue';

export const fr: Tongue = {
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
  times: () => [
    ...spans("en|sous|dans|d['’]ici|dans les|avant", {
      minutes: 'minutes?',
      hours: 'heures?',
      days: 'jours?',
      weeks: 'semaines?',
    }),
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
};
