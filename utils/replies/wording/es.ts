/** Spanish wording. The brand's cards are in its own language, so here a card is given by its link. */
import type { LanguagePack } from './pool';

export const spanish: LanguagePack = {
  language: 'es',
  greeting: 'Hola, {name}.',
  adjectives: ['frustrante', 'cansado', 'decepcionante'],
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
        'Gracias por escribirnos sobre {topic}.',
        'He leído con atención lo que cuenta sobre {topic}, gracias.',
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
        '{time}: entiendo muy bien el enfado.',
        'Entiendo que {time} es demasiado.',
        'He leído con atención lo que cuenta sobre {x}.',
        'Comprendo el disgusto por {x}.',
        'Tiene toda la razón en contarnos lo de {x}.',
        'Lo de «{quote}» no es lo que nadie espera.',
      ],
    },
    'acknowledge-plain': {
      any: [
        'He leído su mensaje con atención y entiendo el enfado.',
        'Entiendo perfectamente que esté molesto con esto.',
      ],
    },
    'acknowledge-sorry': {
      any: [
        '{time} es demasiado, y lo siento.',
        'Siento mucho lo de {x}.',
        'Lamento el problema con {x}.',
        'Siento que {x} le haya dado tantos disgustos.',
        'Siento mucho lo que cuenta: «{quote}».',
        'Lamento {trouble} con {x}.',
      ],
    },
    'acknowledge-sorry-plain': {
      any: ['Siento mucho lo que nos cuenta.', 'Lamento de verdad el mal rato.', 'Siento que haya sido así.'],
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
        'Gracias por contarnos lo de {x}.',
        'Qué bien leer sobre {x}, gracias.',
        'Gracias por fijarse en {x}.',
        '«{quote}»: gracias por decirlo.',
        'Muchas gracias por mencionar {x}.',
        'Gracias por ese «{quote}».',
      ],
    },
    'thank-for-plain': { any: ['Muchas gracias por decirlo.', 'Gracias por unas palabras tan amables.'] },
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
        'Nos alegra sobre todo lo de {x}.',
        'Que se quede con {x} nos dice mucho.',
        'Lo de «{quote}» se lo guarda todo el equipo.',
        'Qué bien que haya notado {x}.',
      ],
    },
    'take-up-plain': { any: ['Estas palabras ayudan en el trabajo de cada día.'] },
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
    'thank-good': { any: ['Gracias por lo que dice de {g}.', 'Nos alegra lo de {g}, gracias.'] },
    'thank-good-plain': {
      any: ['Gracias por una opinión tan equilibrada.', 'Gracias por contar lo bueno y lo malo.'],
    },
    'own-bad': {
      any: [
        'Lo de {b} es una crítica justa.',
        'Tiene razón en lo de {b}.',
        'Tomo nota de lo que dice sobre {b}.',
      ],
    },
    'own-bad-plain': { any: ['La crítica es justa, y la tomo en serio.', 'En lo demás tiene razón.'] },
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
    'answer-later': {
      any: [
        'Sobre {topic}, prefiero comprobarlo: pregunto {today} al equipo y contesto aquí {by}.',
        'Buena pregunta sobre {topic}: la consulto {today} con el equipo y respondo {by}.',
      ],
    },
    'answer-later-plain': {
      any: [
        'Buena pregunta: la consulto {today} con el equipo y respondo aquí {by}.',
        'Prefiero no adivinar: pregunto {today} y contesto aquí {by}.',
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
  },
};
