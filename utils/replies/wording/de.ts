/** German wording. The brand's cards are in its own language, so here a card is given by its link. */
import type { LanguagePack } from './pool';

export const german: LanguagePack = {
  language: 'de',
  agreeing: {},
  team: () => ({ team: 'das Team', plural: false }),
  times: {
    locale: 'de',
    now: ['jetzt gleich', 'gerade jetzt'],
    soon: ['innerhalb einer Stunde', 'in der nächsten Stunde'],
    today: ['heute', 'noch heute', 'heute {half}'],
    morning: 'Vormittag',
    afternoon: 'Nachmittag',
    late: ['gleich morgen früh'],
    within: ['bis morgen Abend', 'spätestens morgen'],
    by: ['bis {day}', 'spätestens am {day}', 'bis {day} Abend'],
  },
  areas: {
    reaction: { general: ['ärgerlich', 'enttäuschend', 'eine Zumutung für die Geduld'] },
    trouble: { general: ['den Ärger', 'die Mühe', 'die Enttäuschung'] },
    what: { general: ['was da los war', 'woran das liegt', 'wie es dazu kam'] },
    details: {
      general: ['das Datum und den Ort', 'das Datum und ein paar Einzelheiten', 'ein paar Einzelheiten'],
    },
    question: {
      general: [
        'Ist es jetzt noch so?',
        'Was würde Ihnen jetzt am meisten helfen?',
        'Wann war das ungefähr?',
      ],
    },
  },
  wording: {
    'read-neutral': {
      any: [
        'Danke, dass Sie uns über {topic} schreiben.',
        'Was Sie über {topic} schreiben, habe ich <genau|aufmerksam> gelesen.',
        'Danke für Ihre Zeilen über {topic}.',
      ],
    },
    'read-neutral-plain': {
      any: [
        'Danke, dass Sie uns das schreiben; ich habe es genau gelesen.',
        'Ihre Zeilen sind angekommen, danke dafür.',
        'Ich habe das genau gelesen, danke fürs Schreiben.',
      ],
    },
    'pass-neutral': {
      any: [
        'Ich gebe es {today} ans Team weiter und antworte Ihnen hier {by}.',
        'Das Team liest es {today}, und ich melde mich hier {by}.',
        'Ich bespreche es {today} mit dem Team und schreibe hier {by} zurück.',
      ],
    },
    'settle-long': {
      any: [
        'Lieber frage ich nach, als falsch zu raten: gibt es etwas, das wir in Ordnung bringen sollen?',
        'Bevor ich etwas annehme: sollen wir uns etwas davon genauer ansehen?',
      ],
    },
    settle: {
      any: [
        'Gibt es etwas, das wir für Sie in Ordnung bringen sollen?',
        'Sollen wir uns etwas davon genauer ansehen?',
        'Brauchen Sie dazu etwas von uns?',
      ],
    },
    'settle-answer': { any: ['Möchten Sie dazu etwas von uns wissen, oder sollen wir etwas klären?'] },
    'settle-wish': {
      any: ['Ist das ein Wunsch für später, oder sollen wir jetzt etwas in Ordnung bringen?'],
    },
    acknowledge: {
      any: [
        '{time}, das ist <viel zu lang|eine lange Zeit>, das verstehe ich.',
        'Ich verstehe den Ärger: {time} ist lang.',
        'Was Sie über {x} schreiben, habe ich gelesen, und ich verstehe <den Ärger|die Enttäuschung>.',
        'Ich verstehe <den Ärger|Ihren Ärger> um {x}.',
        'Sie haben <recht|allen Grund>, uns auf {x} anzusprechen.',
        'Ich lese „{quote}“ und verstehe <den Ärger|Ihren Ärger>.',
      ],
    },
    'acknowledge-plain': {
      any: [
        'Ich habe das <genau|in Ruhe> gelesen und verstehe <den Ärger|Ihren Ärger>.',
        'Dass Sie verärgert sind, verstehe ich <gut|sehr gut>.',
        'Ihre Kritik ist <berechtigt|verständlich>.',
      ],
    },
    'acknowledge-sorry': {
      any: [
        '{time}, das ist <viel zu lang|eine lange Zeit>, und es tut mir leid.',
        'Der <Ärger|Verdruss> um {x} tut mir leid.',
        'Was Sie über {x} schreiben, <tut mir leid|tut mir wirklich leid>.',
        'Was {x} angeht, <verstehe ich den Ärger|haben Sie Grund zur Klage>, und es tut mir leid.',
        '„{quote}“: <ich verstehe, dass Sie schreiben|das lese ich>, und es tut mir leid.',
      ],
    },
    'acknowledge-sorry-plain': {
      any: [
        'Was Sie da schreiben, tut mir <leid|wirklich leid>.',
        'Es tut mir leid, dass es so gelaufen ist, und <Sie haben recht, es zu sagen|ich verstehe den Ärger>.',
        'Die Beschwerde ist <berechtigt|verständlich>, und es tut mir leid.',
      ],
    },
    sorry: {
      any: [
        'Ich bitte um Entschuldigung für {trouble}.',
        'Das tut mir leid.',
        'Es tut mir leid, dass Sie das erleben mussten.',
        'Für {trouble} bitte ich um Entschuldigung.',
      ],
    },
    promise: {
      any: [
        'Ich bespreche das {today} mit dem Team und antworte Ihnen {by}.',
        'Ich kläre, {what}, und schreibe Ihnen hier {by}.',
        'Ich frage {today} beim Team nach, {what}, und melde mich {by}.',
        'Das nehme ich {today} mit ins Team; meine Antwort haben Sie {by}.',
        'Ich kümmere mich {today} darum und sage Ihnen {by}, {what}.',
        'Ich will selbst wissen, {what}, und antworte hier {by}.',
      ],
    },
    holding: {
      any: [
        'Ich kläre das {now} mit dem Team und schreibe hier {soon} wieder.',
        'Ich frage {now} im Team nach, {what}, und melde mich {soon}.',
      ],
    },
    help: {
      any: [
        'Wenn Ihnen bis dahin etwas helfen würde, sagen Sie es mir.',
        'Wenn sich vorher etwas ändert, schreiben Sie mir hier.',
      ],
    },
    'ask-channel': {
      any: [
        'Könnten Sie {details} an {mail} schicken?',
        'Schreiben Sie uns {details} an {mail}?',
        'Könnten Sie {dm} {details} per Direktnachricht schicken?',
        'Könnten Sie uns {details} per Direktnachricht schicken{dmOpen}?',
        'Könnten Sie {details} über {page} schicken?',
        'Könnten Sie unter {phone} anrufen und {details} nennen?',
        'Können Sie mir hier {details} nennen?{open}',
      ],
    },
    channel: {
      any: [
        'Für Persönliches erreichen Sie uns unter {mail}.',
        'Persönliches bitte lieber per Direktnachricht an {dm}.',
        'Persönliches nehmen wir über {page} an.',
      ],
    },
    'thank-for': {
      any: [
        'Danke für die <guten|netten> Worte über {x}.',
        'Danke, dass Sie das über {x} schreiben.',
        '„{quote}“: danke, das freut uns.',
        'Danke für „{quote}“.',
        '<Schön|Eine Freude>, das zu lesen, danke für „{quote}“.',
      ],
    },
    'thank-for-plain': {
      any: ['Danke, dass Sie das <schreiben|sagen>.', 'Das <liest man gern|freut uns>, danke.'],
    },
    thank: {
      any: [
        'Danke, dass Sie sich die Zeit nehmen.',
        'Das ist schön zu lesen, danke.',
        'Vielen Dank für diese Zeilen.',
      ],
    },
    'thank-name': { any: ['Vielen Dank, {name}.'] },
    'take-up': {
      any: [
        'Ihr „{quote}“ <hebe ich mir auf|lese ich gern vor>.',
        '„{quote}“ <trifft es|sagt alles>.',
        'Was Sie über {x} schreiben, <freut uns|tut gut>.',
      ],
    },
    'take-up-plain': {
      any: [
        'Wenn alles passt, schreibt selten jemand, darum <zählt das|danke>.',
        'Solche Worte <helfen|tun gut> im Alltag.',
      ],
    },
    credit: {
      any: [
        'Ich gebe das {today} ans Team weiter, das hat es verdient.',
        'Das lese ich {today} dem Team vor.',
        'Das Lob gehört dem Team, ich leite es weiter.',
        'Das Team wird sich freuen, ich schicke es weiter.',
      ],
    },
    'credit-name': {
      any: [
        'Ich gebe das an {praised} und das ganze Team weiter.',
        '{praised} und das Team bekommen das {today} zu lesen.',
      ],
    },
    'thank-good': {
      any: [
        'Danke für <das Lob für|die guten Worte über> {g}.',
        'Was Sie Gutes über {g} schreiben, freut mich, danke.',
      ],
    },
    'thank-good-plain': {
      any: [
        'Danke, dass Sie <beides|Gutes und anderes> nennen.',
        'Danke für die <ausgewogene|ehrliche> Rückmeldung.',
      ],
    },
    'own-bad': {
      any: ['Was {b} angeht, haben Sie recht.', 'Was Sie über {b} sagen, <nehme ich ernst|stimmt>.'],
    },
    'own-bad-plain': {
      any: [
        'Die Kritik ist berechtigt, und ich nehme sie <ernst|mit>.',
        'Mit dem anderen haben Sie <auch recht|ebenfalls recht>.',
      ],
    },
    'promise-improve': {
      any: ['Ich bespreche das {today} mit dem Team.', 'Das nehme ich {today} mit ins Team.'],
    },
    'ask-improve': { any: ['Was würden Sie zuerst ändern?', 'Was hätte es besser gemacht?'] },
    answer: {
      any: [
        'Alles dazu steht hier: {url}.',
        'Was {topic} angeht, steht die Antwort hier: {url}.',
        'Schritt für Schritt erklärt ist es auf {url}.',
        'Die Einzelheiten stehen auf {url}.',
      ],
    },
    'open-question': { any: ['Danke für die Frage.', 'Gute Frage, die stellen sich auch andere.'] },
    offer: {
      any: [
        'Wenn es bei Ihnen anders ist, fragen Sie mich hier.',
        'Hilft Ihnen das weiter?',
        'Wenn etwas unklar bleibt, fragen Sie gern.',
      ],
    },
    'thank-raise': {
      any: ['Danke, dass Sie es ansprechen.', 'Die Sorge verstehe ich.', 'Gut, dass das zur Sprache kommt.'],
    },
    'thank-raise-topic': { any: ['Danke, dass Sie {topic} ansprechen.'] },
    fact: { any: ['Wie es wirklich steht, mit Quelle: {url}.', 'Das ist öffentlich nachzulesen: {url}.'] },
    'offer-fact': { any: ['Wenn dazu etwas unklar ist, fragen Sie hier.'] },
    need: { any: ['Danke, dass Sie an uns denken, was {topic} angeht.'] },
    'need-plain': { any: ['Danke, dass Sie an uns denken.', 'Danke für die Anfrage, wir helfen gern.'] },
    'answer-need': { any: ['Mehr dazu steht hier: {url}.'] },
    point: {
      any: [
        'Genau beantworten kann man Ihnen das unter {teamContact}.',
        'Schreiben Sie an {teamContact}, dort weiß man, was möglich ist.',
        'Sagen Sie mir hier, was Sie brauchen, und ich antworte {by}.',
      ],
    },
    'lead-question': { any: ['Bis wann bräuchten Sie es?', 'Was ist Ihnen dabei am wichtigsten?'] },
    'thank-compare': { any: ['Danke für den fairen Vergleich.'] },
    'thank-asked': { any: ['Danke, dass Sie uns in Betracht ziehen.'] },
    'our-side': { any: ['Das Lob für {g} gebe ich ans Team weiter.'] },
    'our-side-plain': { any: ['Ich gebe es ans Team weiter.'] },
    'our-side-asked': { any: ['Was {topic} angeht, beantworte ich für unsere Seite gern alles.'] },
    'our-side-asked-plain': { any: ['Für unsere Seite beantworte ich gern alles.'] },
    'offer-compare': { any: ['Was ist Ihnen am wichtigsten?', 'Was möchten Sie noch wissen?'] },
    'thank-idea': { any: ['Danke für die Idee.', 'Vielen Dank für den Vorschlag.'] },
    'say-back': { any: ['„{quote}“, das leuchtet ein.', 'Ihre Idee, was {topic} angeht, leuchtet ein.'] },
    'say-back-plain': { any: ['Das leuchtet ein und ist notiert.'] },
    'pass-idea': { any: ['Ich gebe sie {today} ans Team weiter.', 'Sie geht {today} von mir ans Team.'] },
    'idea-question': { any: ['Wo würde Ihnen das am meisten helfen?'] },
    'own-promise': {
      any: [
        'Über {topic} hätten Sie von uns hören sollen, und das ist nicht geschehen. Ich frage {now} nach, wie es steht.',
      ],
    },
    'own-promise-plain': {
      any: [
        'Sie hätten von uns hören sollen, und das ist nicht geschehen. Ich frage {now} im Team nach, wie es steht.',
      ],
    },
    'later-open': {
      any: [
        'Was {topic} angeht, frage ich lieber nach, als zu <raten|mutmaßen>.',
        'Gute Frage, was {topic} angeht.',
        'Über {topic} möchte ich Ihnen nichts Falsches sagen.',
        'Über {topic} sollen Sie eine <sichere|klare> Antwort bekommen.',
      ],
    },
    'later-open-plain': {
      any: [
        'Gute Frage, und ich frage lieber nach, als zu <raten|mutmaßen>.',
        'Da möchte ich Ihnen nichts Falsches sagen.',
        'Sie sollen eine <sichere|klare> Antwort bekommen.',
      ],
    },
    'later-promise': {
      any: [
        'Ich frage {today} im Team nach und <antworte|schreibe Ihnen> hier {by}.',
        'Das kläre ich {today} mit dem Team, und <die|meine> Antwort steht hier {by}.',
        'Das Team weiß es: <meine Antwort kommt|ich melde mich> hier {by}.',
        'Ich gehe {today} damit zum Team und <sage Ihnen Bescheid|antworte Ihnen> {by}.',
      ],
    },
    'gentle-hear': {
      any: [
        '{loss}Mein <herzliches|aufrichtiges> Beileid.',
        '{loss}Es tut mir <sehr|von Herzen> leid um Ihren Verlust.',
        '{strain}Es tut mir leid, dass Sie <das durchmachen|so eine schwere Zeit haben>.',
        '{strain}Das ist <viel|eine schwere Zeit>, und es tut mir leid.',
      ],
    },
    'gentle-thanks': {
      any: ['Danke, dass Sie uns das über {x} schreiben, <gerade jetzt|das bedeutet uns viel>.'],
    },
    'gentle-thanks-plain': {
      any: [
        'Danke, dass Sie uns etwas so Persönliches <anvertrauen|schreiben>.',
        'Danke, dass Sie das geschrieben haben; <leicht war es sicher nicht|das bedeutet uns viel>.',
      ],
    },
    'gentle-credit': {
      any: [
        'Ich gebe das {today} ans Team weiter, <so wie Sie es schreiben|in Ihren Worten>.',
        'Das Team wird <dankbar|berührt> sein, es zu lesen; ich gebe es {today} weiter.',
      ],
    },
    'gentle-trouble': {
      any: ['Dass der Ärger um {x} <noch dazukam|gerade jetzt kommt>, tut mir leid.'],
    },
    'gentle-trouble-plain': {
      any: [
        'Dass das <auch noch dazukam|gerade jetzt kommt>, tut mir leid.',
        'Sie haben recht, es zu sagen, und es tut mir leid, dass es zu so einer Zeit kommt.',
      ],
    },
    'gentle-help': {
      any: ['Bis dahin müssen Sie nichts tun.', 'Wenn Ihnen bis dahin etwas hilft, sagen Sie es mir hier.'],
    },
  },
};
