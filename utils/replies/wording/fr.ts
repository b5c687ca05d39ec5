/** French wording. The brand's cards are in its own language, so here a card is given by its link. */
import type { LanguagePack } from './pool';

export const french: LanguagePack = {
  language: 'fr',
  greeting: 'Bonjour {name},',
  agreeing: {},
  team: () => ({ team: "l'équipe", plural: false }),
  times: {
    locale: 'fr',
    now: ['tout de suite', "à l'instant"],
    soon: ["d'ici une heure", "dans l'heure"],
    today: ["aujourd'hui", "dès aujourd'hui", 'ce {half}'],
    morning: 'matin',
    afternoon: 'jour même',
    late: ['demain matin à la première heure'],
    within: ["d'ici demain soir", 'demain au plus tard'],
    by: ["d'ici {day}", '{day} au plus tard', "d'ici {day} soir"],
  },
  areas: {
    reaction: { general: ['vraiment pénible', 'frustrant', 'difficile à accepter'] },
    trouble: { general: ['ce désagrément', 'ce mauvais moment', 'ces soucis'] },
    what: { general: ["ce qui s'est passé", 'ce qui se passe', "d'où cela vient"] },
    details: { general: ['la date et le lieu', 'la date et quelques détails', 'quelques détails'] },
    question: {
      general: [
        'Est-ce encore le cas ?',
        "Qu'est-ce qui vous aiderait le plus ?",
        "C'était quand, à peu près ?",
      ],
    },
  },
  wording: {
    'read-neutral': {
      any: [
        "J'ai lu <avec attention|de près> ce que vous écrivez sur {topic}, merci.",
        'Merci pour votre message sur {topic}.',
      ],
    },
    'read-neutral-plain': {
      any: [
        "Merci pour votre message, je l'ai lu avec attention.",
        "J'ai bien lu ce que vous écrivez, merci de nous l'avoir dit.",
        'Merci de nous avoir écrit ; votre message est bien arrivé.',
      ],
    },
    'pass-neutral': {
      any: [
        "J'en parle {today} avec l'équipe et je vous réponds ici {by}.",
        "Je le transmets {today} à l'équipe et je reviens vers vous ici {by}.",
        "L'équipe le lit {today}, et je vous écris ici {by}.",
      ],
    },
    'settle-long': {
      any: [
        'Je préfère demander plutôt que de supposer : y a-t-il quelque chose à régler ?',
        'Avant de supposer quoi que ce soit : souhaitez-vous que nous regardions un point de plus près ?',
      ],
    },
    settle: {
      any: [
        'Y a-t-il quelque chose que vous aimeriez nous voir régler ?',
        'Souhaitez-vous que nous regardions quelque chose de plus près ?',
        'Avez-vous besoin de quelque chose de notre part ?',
      ],
    },
    'settle-answer': {
      any: ['Souhaitez-vous savoir quelque chose, ou y a-t-il un point que nous devrions regarder ?'],
    },
    'settle-wish': {
      any: ['Est-ce une idée pour plus tard, ou quelque chose à régler dès maintenant ?'],
    },
    acknowledge: {
      any: [
        "{time}, c'est <bien trop long|beaucoup trop>, je le comprends.",
        "Je comprends votre agacement : {time}, c'est long.",
        "J'ai lu ce que vous écrivez sur {x}, et je comprends votre <agacement|déception>.",
        'Vous avez raison de nous <écrire|parler> pour {x}.',
        'Je lis « {quote} » et je comprends votre <agacement|déception>.',
      ],
    },
    'acknowledge-plain': {
      any: [
        "J'ai lu votre message <en entier|attentivement> et je comprends votre <agacement|déception>.",
        'Je comprends <tout à fait|bien> votre agacement, <vous avez raison de le dire|et il est justifié>.',
      ],
    },
    'acknowledge-sorry': {
      any: [
        "{time}, c'est <bien trop long|beaucoup trop>, et j'en suis désolé.",
        'Je suis <désolé|vraiment désolé> pour {x}.',
        "J'ai lu ce que vous écrivez sur {x}, et j'en suis désolé.",
        'Toutes mes excuses pour les ennuis avec {x}.',
        "« {quote} » : je comprends que vous nous écriviez, et j'en suis désolé.",
        'Je regrette que {x} vous ait donné <du souci|tant de mal>.',
      ],
    },
    'acknowledge-sorry-plain': {
      any: [
        'Je suis désolé de ce que vous <racontez|décrivez>.',
        'Je regrette <sincèrement|vraiment> ce mauvais moment, et vous avez raison de le dire.',
        "Votre reproche est <juste|fondé>, et j'en suis désolé.",
      ],
    },
    sorry: {
      any: [
        'Je vous présente mes excuses pour {trouble}.',
        "J'en suis désolé.",
        'Je regrette sincèrement {trouble}.',
        'Je suis navré que cela vous soit arrivé.',
      ],
    },
    promise: {
      any: [
        "J'en parle {today} avec l'équipe et je vous réponds {by}.",
        'Je cherche à savoir {what} et je reviens vers vous {by}.',
        "Je vois cela {today} avec l'équipe ; vous aurez ma réponse {by}.",
        "Je demande {today} à l'équipe {what}, et je vous l'écris ici {by}.",
        "Je m'en occupe {today} avec l'équipe et je vous dis où nous en sommes {by}.",
        'Je veux comprendre {what} : je vous réponds ici {by}.',
      ],
    },
    holding: {
      any: [
        "Je vois cela {now} avec l'équipe et je vous écris ici {soon}.",
        "Je demande {now} à l'équipe {what} ; je vous réponds {soon}.",
      ],
    },
    help: {
      any: [
        'Si quelque chose peut vous aider en attendant, dites-le-moi.',
        "Si la situation change d'ici là, écrivez-moi ici.",
      ],
    },
    'ask-channel': {
      any: [
        'Pourriez-vous envoyer {details} à {mail} ?',
        'Pouvez-vous nous écrire à {mail} avec {details} ?',
        'Pourriez-vous envoyer {details} en message privé à {dm} ?',
        'Pourriez-vous nous envoyer {details} en message privé{dmOpen} ?',
        'Pourriez-vous laisser {details} sur {page} ?',
        'Pouvez-vous appeler le {phone} avec {details} ?',
        'Pouvez-vous me donner ici {details} ?{open}',
      ],
    },
    channel: {
      any: [
        'Pour tout ce qui est personnel : {mail}.',
        'Pour vos données personnelles, un message privé à {dm} est plus sûr.',
        'Pour le reste, nous sommes joignables sur {page}.',
      ],
    },
    'thank-for': {
      any: [
        'Merci pour ce que vous dites <de bien sur|sur> {x}.',
        '« {quote} » : merci de le dire.',
        'Merci pour ce « {quote} ».',
        'Quel plaisir de lire « {quote} », merci.',
      ],
    },
    'thank-for-plain': {
      any: [
        "Merci <de l'avoir écrit|pour ces mots>.",
        'Merci, <cela fait plaisir à lire|voilà qui fait plaisir>.',
      ],
    },
    thank: {
      any: [
        "Merci d'avoir pris le temps d'écrire.",
        'Un grand merci pour ce message.',
        'Quel plaisir à lire, merci.',
      ],
    },
    'thank-name': { any: ['Un grand merci, {name}.'] },
    'take-up': {
      any: [
        'Je garde « {quote} » pour les jours <de pluie|difficiles>.',
        'Votre « {quote} » nous fait <très plaisir|chaud au cœur>.',
        'Ce que vous dites sur {x} nous fait plaisir.',
        'Nous sommes heureux que vous ayez remarqué {x}.',
      ],
    },
    'take-up-plain': {
      any: [
        'On écrit rarement quand tout va bien, alors <merci|cela compte>.',
        'De tels mots <aident|comptent> au quotidien.',
      ],
    },
    credit: {
      any: [
        "Je transmets {today} à l'équipe, qui l'a bien mérité.",
        "Je le lis à l'équipe {today}.",
        "Tout le mérite revient à l'équipe, je lui transmets.",
        "L'équipe va être ravie, je lui fais suivre.",
      ],
    },
    'credit-name': {
      any: ["Je le transmets à {praised} et à toute l'équipe.", "{praised} et l'équipe le liront {today}."],
    },
    'thank-good': {
      any: [
        'Merci pour ce que vous dites <de bien sur|sur> {g}.',
        'Je suis content de lire cela sur {g}, merci.',
      ],
    },
    'thank-good-plain': {
      any: [
        'Merci de dire <le bon et le moins bon|les deux côtés>.',
        'Merci pour cet avis <équilibré|honnête>.',
      ],
    },
    'own-bad': {
      any: [
        'Vous avez raison <pour|sur> {b}.',
        'Votre remarque sur {b} est juste<.|, et je la prends au sérieux.>',
        'Je prends note <pour|sur> {b}.',
      ],
    },
    'own-bad-plain': {
      any: [
        'La critique est juste, et je la prends au sérieux.',
        'Pour le reste, <vous avez raison|je prends note>.',
      ],
    },
    'promise-improve': {
      any: [
        "J'en parle {today} avec l'équipe.",
        "Je porte cela {today} à l'équipe pour voir ce qui peut changer.",
      ],
    },
    'ask-improve': { any: ['Que changeriez-vous en premier ?', "Qu'est-ce qui aurait tout changé ?"] },
    answer: {
      any: [
        'Tout est expliqué ici : {url}.',
        'Pour {topic}, la réponse est ici : {url}.',
        'Vous trouverez le détail sur {url}.',
        'Voici la marche à suivre : {url}.',
      ],
    },
    'open-question': { any: ['Merci de poser la question.', "Bonne question, utile à d'autres aussi."] },
    offer: {
      any: [
        'Si votre cas est différent, dites-le-moi ici.',
        'Est-ce que cela répond à votre question ?',
        "S'il reste un doute, demandez-moi.",
      ],
    },
    'thank-raise': {
      any: ["Merci d'en parler.", "Je comprends l'inquiétude.", 'Bien que le sujet soit sur la table.'],
    },
    'thank-raise-topic': { any: ['Merci de nous interroger sur {topic}.'] },
    fact: {
      any: [
        'Les faits, avec leur source, sont ici : {url}.',
        'Tout est publié ici, chiffres compris : {url}.',
      ],
    },
    'offer-fact': { any: ["S'il reste une question, posez-la ici."] },
    need: { any: ['Merci de penser à nous pour {need}.', 'Merci pour votre question sur {topic}.'] },
    'need-plain': { any: ['Merci de penser à nous.', 'Merci pour votre question, avec plaisir.'] },
    'answer-need': { any: ["Plus d'informations ici : {url}."] },
    point: {
      any: [
        'Les personnes qui savent exactement vous répondent à {teamContact}.',
        'Écrivez à {teamContact}, on vous dira ce qui est possible.',
        'Dites-moi ici ce dont vous avez besoin et je vous réponds {by}.',
      ],
    },
    'lead-question': { any: ['Pour quelle date serait-ce ?', "Qu'est-ce qui compte le plus pour vous ?"] },
    'thank-compare': { any: ['Merci pour cette comparaison équitable.'] },
    'thank-asked': { any: ['Merci de nous prendre en compte.'] },
    'our-side': { any: ["Je transmets à l'équipe ce que vous dites sur {g}."] },
    'our-side-plain': { any: ["Je le transmets à l'équipe."] },
    'our-side-asked': { any: ['Sur {topic}, je réponds volontiers pour notre part.'] },
    'our-side-asked-plain': { any: ['Je réponds volontiers à tout pour notre part.'] },
    'offer-compare': { any: ["Qu'est-ce qui compte le plus pour vous ?", 'Que voulez-vous encore savoir ?'] },
    'thank-idea': { any: ["Merci pour l'idée.", 'Merci beaucoup pour cette suggestion.'] },
    'say-back': {
      any: ['Votre « {quote} » se comprend très bien.', "L'idée pour {topic} se comprend très bien."],
    },
    'say-back-plain': { any: ["L'idée se tient, et elle est notée."] },
    'pass-idea': { any: ["Je la transmets {today} à l'équipe.", "Je la porte à l'équipe {today}."] },
    'idea-question': { any: ['Où cela vous aiderait-il le plus ?'] },
    'own-promise': {
      any: [
        'Nous vous devions des nouvelles sur {topic} et elles ne sont pas venues. Je demande {now} où nous en sommes.',
      ],
    },
    'own-promise-plain': {
      any: [
        "Nous vous devions une réponse et elle n'est pas venue. Je demande {now} à l'équipe où nous en sommes.",
      ],
    },
    'later-open': {
      any: [
        'Pour {topic}, je préfère <vérifier|demander> plutôt que deviner.',
        'Bonne question sur {topic}.',
        'Je ne voudrais pas vous dire de bêtise sur {topic}.',
        'Vous aurez une réponse <sûre|claire> sur {topic}.',
      ],
    },
    'later-open-plain': {
      any: [
        'Bonne question, et je préfère <vérifier|demander> plutôt que deviner.',
        'Je préfère <vérifier|demander> avant de répondre.',
        'Vous méritez une réponse <sûre|claire>.',
      ],
    },
    'later-promise': {
      any: [
        "Je demande {today} à l'équipe et je <réponds|vous écris> ici {by}.",
        "Je vois cela {today} avec l'équipe, et <vous aurez la réponse|je réponds> ici {by}.",
        "L'équipe le saura : <la réponse sera|je reviens> ici {by}.",
        "Je pose la question {today} à l'équipe et je vous <réponds|redis> {by}.",
      ],
    },
    'gentle-hear': {
      any: [
        '{loss}Je suis <sincèrement|vraiment> désolé pour votre perte.',
        '{loss}Toutes mes condoléances.',
        '{strain}Je suis désolé que vous <traversiez cela|ayez à vivre cela>.',
        "{strain}C'est beaucoup à porter, et j'en suis désolé.",
      ],
    },
    'gentle-thanks': { any: ['Merci pour ce que vous écrivez sur {x}, cela nous touche.'] },
    'gentle-thanks-plain': {
      any: [
        "Merci de nous confier quelque chose d'aussi personnel.",
        "Merci de l'avoir écrit ; <ce n'était sûrement pas facile|cela nous touche>.",
      ],
    },
    'gentle-credit': {
      any: [
        "Je le <transmets|lis> {today} à l'équipe, <tel que vous l'avez écrit|avec soin>.",
        "L'équipe sera touchée de le lire, je le lui transmets {today}.",
      ],
    },
    'gentle-trouble': {
      any: ['Je suis désolé pour {x}, surtout en ce moment.'],
    },
    'gentle-trouble-plain': {
      any: [
        'Je suis désolé que cela soit venu en plus du reste.',
        "Vous avez raison de l'écrire, et je suis désolé que cela tombe en un tel moment.",
      ],
    },
  },
};
