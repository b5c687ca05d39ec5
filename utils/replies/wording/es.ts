/** Spanish wording. The brand's cards are in its own language, so here a card is given by its link. */
import type { LanguagePack } from './pool';

export const spanish: LanguagePack = {
  language: 'es',
  greeting: 'Hola, {name}.',
  agreeing: {},
  team: () => ({ team: 'el equipo', plural: false }),
  times: {
    locale: 'es',
    now: ['ahora mismo', 'en este momento'],
    soon: ['en menos de una hora', 'dentro de una hora'],
    today: ['hoy', 'hoy mismo', 'esta {half}'],
    morning: 'mañana',
    afternoon: 'tarde',
    late: ['mañana a primera hora'],
    within: ['mañana por la tarde', 'antes de mañana por la noche'],
    by: ['el {day}', 'el {day} a más tardar', 'antes de terminar el {day}'],
  },
  areas: {
    reaction: { general: ['frustrante', 'muy molesto', 'difícil de aceptar', 'para perder la paciencia'] },
    trouble: { general: ['las molestias', 'lo ocurrido', 'el mal rato'] },
    what: { general: ['qué pasó', 'qué hay detrás de esto', 'cómo se llegó a esto'] },
    details: { general: ['la fecha y el lugar', 'la fecha y algunos detalles', 'los detalles'] },
    question: { general: ['¿Sigue pasando?', '¿Qué le ayudaría más ahora?', '¿Cuándo fue, más o menos?'] },
  },
  wording: {
    'read-neutral': {
      any: [
        'Gracias por <escribirnos|contarnos> lo de {topic}.',
        'He leído <con calma|con atención> lo que <cuenta|escribe> sobre {topic}, gracias.',
        '<Tomo nota|He tomado nota> de lo que dice sobre {topic}.',
      ],
    },
    'read-neutral-plain': {
      any: [
        'Gracias por su mensaje, lo he leído con atención.',
        'He leído lo que cuenta, gracias por decírnoslo.',
        'Gracias por escribirnos; su mensaje ha llegado bien.',
      ],
    },
    'pass-neutral': {
      any: [
        'Lo comento {today} con el equipo y le respondo aquí {by}.',
        'Se lo paso {today} al equipo y le escribo aquí {by}.',
        'El equipo lo lee {today}, y yo le contesto aquí {by}.',
      ],
    },
    'settle-long': {
      any: [
        'Prefiero preguntar antes que suponer: ¿hay algo que debamos arreglar?',
        'Antes de dar nada por hecho: ¿quiere que miremos algo más de cerca?',
      ],
    },
    settle: {
      any: [
        '¿Hay algo que le gustaría que arregláramos?',
        '¿Quiere que miremos algo más de cerca?',
        '¿Necesita algo de nuestra parte?',
      ],
    },
    'settle-answer': { any: ['¿Quiere saber algo de nosotros, o hay algo que debamos mirar?'] },
    'settle-wish': { any: ['¿Es una idea para más adelante, o algo que haya que arreglar ahora?'] },
    acknowledge: {
      any: [
        '{time} es <demasiado|mucho tiempo>, <tiene razón|lo entiendo>.',
        'Entiendo <la frustración|el enfado>: {time} no es poca cosa.',
        'Entiendo <el enfado|la molestia> por lo de {x}.',
        'Tiene <razón|motivos> para <escribirnos|quejarse> por {x}.',
        'He leído lo que <cuenta|nos cuenta> sobre {x}, y <entiendo el enfado|le entiendo>.',
        'Leo «{quote}» y <entiendo el enfado|le entiendo>.',
      ],
    },
    'acknowledge-plain': {
      any: [
        'Entiendo <que esté molesto con nosotros|el enfado>, y <con razón|tiene motivos>.',
        'He leído <todo lo que cuenta|su mensaje entero>, y entiendo <la frustración|el enfado>.',
        'Tiene <todo el derecho|motivos> para quejarse.',
      ],
    },
    'acknowledge-sorry': {
      any: [
        '{time} es <demasiado|mucho tiempo>, y lo siento.',
        'Siento <mucho|de verdad> lo de {x}.',
        'Lamento <lo que cuenta sobre {x}|el problema con {x}>.',
        'Siento que {x} le haya dado <problemas|tantos problemas>.',
        'He leído lo que cuenta sobre {x}, y <lo siento|lo lamento>.',
        '«{quote}»: <entiendo que nos escriba|lo leo>, y lo siento.',
      ],
    },
    'acknowledge-sorry-plain': {
      any: [
        '<Siento|Lamento> lo que <cuenta|nos cuenta>.',
        'Siento <de verdad|mucho> el mal rato, y <entiendo el enfado|tiene razón en decirlo>.',
        'Su queja <es justa|tiene sentido>, y lo siento.',
      ],
    },
    sorry: {
      any: [
        'Siento {trouble}.',
        'Lo siento de verdad.',
        'Le pido disculpas por {trouble}.',
        'Lamento que se quede con esta impresión.',
      ],
    },
    promise: {
      any: [
        'Lo llevo {today} al equipo y le escribo {by}.',
        'Voy a averiguar {what} y le respondo aquí {by}.',
        'Lo reviso {today} con el equipo y tendrá mi respuesta {by}.',
        'Pregunto {today} al equipo {what} y se lo cuento {by}.',
        'Me ocupo {today} con el equipo y le digo algo {by}.',
        'Quiero saber {what}: lo hablo {today} con el equipo y contesto {by}.',
      ],
    },
    holding: {
      any: [
        'Lo estoy viendo {now} con el equipo y escribo aquí {soon}.',
        'Pregunto {now} al equipo {what} y le digo algo {soon}.',
      ],
    },
    help: {
      any: [
        'Si algo se lo haría más fácil mientras tanto, dígamelo.',
        'Si cambia algo antes, escríbame aquí.',
      ],
    },
    'ask-channel': {
      any: [
        '¿Puede enviar {details} a {mail}?',
        '¿Nos escribe a {mail} con {details}?',
        '¿Puede mandar {details} por mensaje directo a {dm}?',
        '¿Puede enviarnos {details} por mensaje directo{dmOpen}?',
        '¿Puede dejar {details} en {page}?',
        '¿Puede llamar al {phone} con {details}?',
        '¿Puede contarme aquí {details}?{open}',
      ],
    },
    channel: {
      any: [
        'Para datos personales, mejor {mail}.',
        'Los datos personales, mejor por mensaje directo a {dm}.',
        'Para lo personal estamos en {page}.',
      ],
    },
    'thank-for': {
      any: [
        'Gracias por <lo que dice|sus palabras> sobre {x}.',
        '<Me alegra|Nos alegra> que <le haya gustado|quedara contento con> {x}, gracias.',
        '«{quote}»: <gracias por decirlo|así da gusto>.',
        'Gracias por ese «{quote}».',
        '<Qué alegría|Da gusto> leer «{quote}», gracias.',
      ],
    },
    'thank-for-plain': {
      any: [
        'Gracias por <contarlo|decirlo>.',
        '<Qué bien|Da gusto> leerlo, gracias.',
        'Gracias por <tomarse el tiempo|escribirlo>.',
      ],
    },
    thank: {
      any: [
        'Muchas gracias por escribir esto.',
        'Gracias por tomarse el tiempo.',
        'Da gusto leer algo así, gracias.',
      ],
    },
    'thank-name': { any: ['Muchas gracias, {name}.'] },
    'take-up': {
      any: [
        'Me quedo con su «{quote}».',
        '«{quote}» <lo dice todo|es lo que más nos gusta leer>.',
        'Lo que dice de {x} <nos alegra|anima> mucho.',
        'Nos alegra que se fijara en {x}.',
      ],
    },
    'take-up-plain': {
      any: [
        'Mensajes así <se agradecen|ayudan> en el día a día.',
        'Pocas veces se escribe cuando todo va bien, así que <cuenta doble|se agradece>.',
      ],
    },
    credit: {
      any: [
        'Se lo paso {today} al equipo, que se lo ha ganado.',
        'Hoy mismo se lo leo al equipo.',
        'El mérito es del equipo, y se lo hago llegar.',
        'Lo comparto con el equipo, les va a alegrar el día.',
      ],
    },
    'credit-name': {
      any: [
        'Se lo hago llegar a {praised} y a todo el equipo.',
        'Me encargo de que {praised} y el equipo lo lean.',
      ],
    },
    'thank-good': {
      any: ['Gracias por <lo que dice|el buen comentario> sobre {g}.', 'Me alegra leer lo de {g}, gracias.'],
    },
    'thank-good-plain': {
      any: [
        'Gracias por <contar lo bueno y lo malo|ser justo>.',
        'Gracias por una opinión tan <equilibrada|honesta>.',
      ],
    },
    'own-bad': {
      any: [
        'Tiene razón <en lo de|sobre> {b}.',
        'Lo que dice de {b} es justo<.|, y lo tomo en serio.>',
        'Tomo nota de lo de {b}<.|, con razón lo dice.>',
      ],
    },
    'own-bad-plain': {
      any: [
        'En lo demás tiene <razón|parte de razón>, y <lo tomo en serio|tomo nota>.',
        'La crítica es justa, y <la tomo en serio|se agradece>.',
      ],
    },
    'promise-improve': {
      any: ['Lo llevo {today} al equipo.', 'Hablo {today} con el equipo para ver qué se puede cambiar.'],
    },
    'ask-improve': { any: ['¿Qué cambiaría primero?', '¿Qué lo habría arreglado?'] },
    answer: {
      any: [
        'Sobre {topic}, está todo explicado aquí: {url}.',
        'Lo explicamos paso a paso en {url}.',
        'La respuesta sobre {topic} está en {url}.',
        'Aquí tiene los detalles: {url}.',
      ],
    },
    'open-question': { any: ['Gracias por preguntar.', 'Buena pregunta, y útil para más gente.'] },
    offer: {
      any: [
        'Si en su caso es distinto, pregúnteme aquí.',
        '¿Le sirve así?',
        'Si algo no queda claro, dígamelo.',
      ],
    },
    'thank-raise': {
      any: ['Gracias por comentarlo.', 'Entiendo la preocupación.', 'Está bien que salga el tema.'],
    },
    'thank-raise-topic': { any: ['Gracias por sacar el tema de {topic}.'] },
    fact: {
      any: [
        'La información correcta, con su fuente, está aquí: {url}.',
        'Está publicado, con todos los datos, en {url}.',
      ],
    },
    'offer-fact': { any: ['Si algo no queda claro, pregunte aquí.'] },
    need: { any: ['Gracias por pensar en nosotros para {need}.', 'Gracias por preguntar por {topic}.'] },
    'need-plain': { any: ['Gracias por pensar en nosotros.', 'Gracias por preguntar, con gusto ayudamos.'] },
    'answer-need': { any: ['Aquí hay más información: {url}.'] },
    point: {
      any: [
        'Quien mejor lo sabe está en {teamContact}.',
        'Escriba a {teamContact} y le dirán qué es posible.',
        'Cuénteme aquí qué necesita y averiguo {by} qué es posible.',
      ],
    },
    'lead-question': { any: ['¿Para cuándo lo necesitaría?', '¿Qué es lo más importante para usted?'] },
    'thank-compare': { any: ['Gracias por una comparación tan justa.'] },
    'thank-asked': { any: ['Gracias por tenernos en cuenta.'] },
    'our-side': { any: ['Lo de {g} se lo paso al equipo.'] },
    'our-side-plain': { any: ['Se lo paso al equipo.'] },
    'our-side-asked': { any: ['Sobre {topic} puedo contarle lo que quiera de nuestra parte.'] },
    'our-side-asked-plain': { any: ['Puedo contarle todo sobre nuestra parte, con gusto.'] },
    'offer-compare': { any: ['¿Qué es lo que más le importa?', '¿Hay algo más que quiera saber?'] },
    'thank-idea': { any: ['Gracias por la idea.', 'Muchas gracias por la sugerencia.'] },
    'say-back': { any: ['Lo de «{quote}» tiene sentido.', 'La idea sobre {topic} tiene sentido.'] },
    'say-back-plain': { any: ['Tiene sentido, y queda apuntado.'] },
    'pass-idea': { any: ['Se la paso {today} al equipo.', 'Hoy mismo la llevo al equipo.'] },
    'idea-question': { any: ['¿Dónde le ayudaría más?'] },
    'own-promise': {
      any: ['Le dijimos que tendría noticias sobre {topic} y no ha sido así. Pregunto {now} cómo está.'],
    },
    'own-promise-plain': {
      any: ['Le debíamos una respuesta y no ha llegado. Pregunto {now} al equipo cómo está.'],
    },
    'later-open': {
      any: [
        'Sobre {topic}, prefiero <comprobarlo|preguntarlo> antes de <contestar|responder>.',
        'Buena pregunta sobre {topic}.',
        'No quiero <decirle algo que no sea|adivinar> sobre {topic}.',
        'Quiero darle una respuesta <segura|clara> sobre {topic}.',
      ],
    },
    'later-open-plain': {
      any: [
        'Buena pregunta, y prefiero <comprobarla|no adivinar>.',
        'Prefiero <preguntar|comprobarlo> antes de <contestar|responder>.',
        'Quiero darle una respuesta <segura|clara>.',
      ],
    },
    'later-promise': {
      any: [
        'Pregunto {today} al equipo y <contesto|respondo> aquí {by}.',
        'Lo consulto {today} con el equipo y le <escribo|digo algo> aquí {by}.',
        'El equipo lo sabrá: <tendrá la respuesta|le respondo> aquí {by}.',
        '{today} lo <miro|hablo> con el equipo, y <aquí tendrá la respuesta|le contesto> {by}.',
      ],
    },
    'gentle-hear': {
      any: [
        '{loss}Siento <mucho|de verdad> su pérdida.',
        '{loss}Le acompaño en el sentimiento.',
        '{strain}Siento <mucho|de verdad> que esté pasando por <algo así|esto>.',
        '{strain}Es mucho lo que <lleva|ha pasado>, y lo siento.',
      ],
    },
    'gentle-thanks': {
      any: ['Gracias por contarnos lo de {x}, <ahora más que nunca|significa mucho>.'],
    },
    'gentle-thanks-plain': {
      any: [
        'Gracias por <contarnos|compartir> algo tan personal.',
        'Gracias por escribirlo; <no habrá sido fácil|significa mucho para nosotros>.',
      ],
    },
    'gentle-credit': {
      any: [
        'Se lo <hago llegar|leo> {today} al equipo, <tal como lo escribe|con cuidado>.',
        'El equipo <agradecerá|querrá> leerlo, y se lo paso {today}.',
      ],
    },
    'gentle-trouble': {
      any: [
        'Siento que encima {x} le haya dado <problemas|este disgusto>.',
        'Lamento el problema con {x}, <y más en un momento así|justo ahora>.',
      ],
    },
    'gentle-trouble-plain': {
      any: [
        'Siento que encima haya tenido <este problema|que ocuparse de esto>.',
        'Tiene <razón|motivos> para escribir, y siento que llegue en un momento así.',
      ],
    },
    'gentle-help': {
      any: [
        'Hasta entonces no tiene que hacer nada.',
        'Si algo se lo pone más fácil mientras tanto, dígamelo aquí.',
      ],
    },
  },
};
