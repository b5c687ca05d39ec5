/** Spanish. */
import { calendar, one, spans, type Tongue } from './tongue';

export const es: Tongue = {
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
  times: () => [
    ...spans('en|dentro de|en menos de|antes de|en l[ao]s próxim[ao]s', {
      minutes: 'minutos?',
      hours: 'horas?',
      days: 'días?',
      weeks: 'semanas?',
    }),
    [one('mañana por la tarde'), 'tomorrow afternoon'],
    [one('mañana por la noche'), 'tomorrow evening'],
    [one('mañana (?:por la mañana|a primera hora)'), 'tomorrow morning'],
    [one('esta mañana'), 'this morning'],
    [one('esta tarde'), 'this afternoon'],
    [one('esta noche'), 'tonight'],
    [one('(?:semana que viene|próxima semana)'), 'next week'],
    [one('esta semana'), 'this week'],
    ...calendar('es'),
    // "Esta mañana" and "el viernes por la mañana" are mornings, not tomorrow.
    [one('(?<!esta |la )mañana'), 'tomorrow'],
    [one('hoy(?: mismo)?'), 'today'],
    [one('ahora mismo|enseguida|de inmediato'), 'right now'],
  ],
};
