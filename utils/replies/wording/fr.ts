/** French wording. The brand's cards are in its own language, so here a card is given by its link. */
import type { LanguagePack } from './pool';

export const french: LanguagePack = {
  language: 'fr',
  greeting: 'Bonjour {name},',
  adjectives: ['frustrant', 'décevant', 'pénible'],
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
        'Merci de nous écrire au sujet de {topic}.',
        "J'ai bien lu ce que vous écrivez sur {topic}, merci.",
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
        "{time}, c'est bien trop long.",
        "Je comprends votre agacement : {time}, c'est long.",
        "J'ai lu attentivement ce que vous écrivez concernant {x}.",
        'Je comprends votre déception concernant {x}.',
        'Vous avez raison de nous parler de ce souci concernant {x}.',
        'Je lis « {quote} » et je comprends votre déception.',
      ],
    },
    'acknowledge-plain': {
      any: [
        "J'ai lu votre message attentivement et je comprends votre déception.",
        'Je comprends tout à fait votre agacement.',
      ],
    },
    'acknowledge-sorry': {
      any: [
        "{time}, c'est bien trop long, et j'en suis désolé.",
        'Je suis désolé de ce que vous racontez concernant {x}.',
        'Toutes mes excuses pour ce souci concernant {x}.',
        "« {quote} » : j'en suis sincèrement désolé.",
        'Je regrette que {x} vous ait donné tant de mal.',
      ],
    },
    'acknowledge-sorry-plain': {
      any: [
        'Je suis désolé de ce que vous racontez.',
        'Je regrette sincèrement ce mauvais moment.',
        "J'en suis vraiment désolé.",
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
        'Merci pour ces mots concernant {x}.',
        '« {quote} » : merci de le dire.',
        'Merci pour ce « {quote} ».',
        'Quel plaisir de lire « {quote} », merci.',
      ],
    },
    'thank-for-plain': { any: ['Merci pour ces mots.', "Merci de l'avoir écrit."] },
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
        'Votre mot concernant {x} nous touche.',
        'Je garde « {quote} » pour les jours de pluie.',
        'Nous sommes heureux que vous ayez remarqué {x}.',
        'Votre « {quote} » nous fait très plaisir.',
      ],
    },
    'take-up-plain': { any: ['De tels mots aident au quotidien.'] },
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
      any: ['Merci pour ce que vous dites concernant {g}.', 'Heureux de vous lire concernant {g}, merci.'],
    },
    'thank-good-plain': { any: ['Merci pour cet avis équilibré.', 'Merci de dire le bon et le moins bon.'] },
    'own-bad': {
      any: [
        'Votre remarque concernant {b} est juste.',
        'Vous avez raison concernant {b}.',
        'Je prends note de votre remarque concernant {b}.',
      ],
    },
    'own-bad-plain': {
      any: ['La critique est juste, et je la prends au sérieux.', 'Pour le reste, vous avez raison.'],
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
        'Concernant {topic}, la réponse est ici : {url}.',
        'Vous trouverez le détail sur {url}.',
        'Voici la marche à suivre : {url}.',
      ],
    },
    'answer-later': {
      any: [
        "Concernant {topic}, je préfère vérifier : je demande {today} à l'équipe et je réponds ici {by}.",
        "Bonne question concernant {topic} : je la pose {today} à l'équipe et je vous réponds {by}.",
      ],
    },
    'answer-later-plain': {
      any: [
        "Bonne question : je la pose {today} à l'équipe et je réponds ici {by}.",
        'Je préfère vérifier plutôt que deviner, et je vous réponds ici {by}.',
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
    'thank-raise-topic': { any: ["Merci d'évoquer ce point concernant {topic}."] },
    fact: {
      any: [
        'Les faits, avec leur source, sont ici : {url}.',
        'Tout est publié ici, chiffres compris : {url}.',
      ],
    },
    'offer-fact': { any: ["S'il reste une question, posez-la ici."] },
    need: { any: ['Merci de penser à nous pour {need}.', 'Merci pour votre question concernant {topic}.'] },
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
    'our-side': { any: ["Je transmets à l'équipe votre mot concernant {g}."] },
    'our-side-plain': { any: ["Je le transmets à l'équipe."] },
    'our-side-asked': { any: ['Concernant {topic}, je réponds volontiers pour notre part.'] },
    'our-side-asked-plain': { any: ['Je réponds volontiers à tout pour notre part.'] },
    'offer-compare': { any: ["Qu'est-ce qui compte le plus pour vous ?", 'Que voulez-vous encore savoir ?'] },
    'thank-idea': { any: ["Merci pour l'idée.", 'Merci beaucoup pour cette suggestion.'] },
    'say-back': {
      any: ['Votre « {quote} » se comprend très bien.', "L'idée concernant {topic} se comprend très bien."],
    },
    'say-back-plain': { any: ["L'idée se tient, et elle est notée."] },
    'pass-idea': { any: ["Je la transmets {today} à l'équipe.", "Je la porte à l'équipe {today}."] },
    'idea-question': { any: ['Où cela vous aiderait-il le plus ?'] },
    'own-promise': {
      any: [
        'Nous vous devions des nouvelles concernant {topic} et elles ne sont pas venues. Je demande {now} où nous en sommes.',
      ],
    },
    'own-promise-plain': {
      any: [
        "Nous vous devions une réponse et elle n'est pas venue. Je demande {now} à l'équipe où nous en sommes.",
      ],
    },
  },
};
