/** French: things keep their article ("pour la facture"); sentences avoid "de" and "à" before it, which would melt with "le". */
import { set } from '../words';
import type { Reading } from './reading';

const NUMBER =
  'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|\\d{1,3}';
const THINGS = set(`
  abonnement accueil appel appels appli application ascenseur assurance attente bateau bateaux batterie
  billet billets botte bottes bouquet bouteille bouteilles boutique box bruit bus cafetière café canapé
  carte carton cartons chaise chambre chambres chargeur chauffage chaussure chaussures clé clés code colis
  commande commandes compte connexion conseil conseils consultation contrat couches courrier courriers
  cours croissant croissants croquettes devis douche dîner emballage explication explications facture
  factures fenêtre fenêtres fleurs formulaire four frais frein freins frigo fromage fruit fruits garantie
  gentillesse goût gâteau installation internet jouet jouets journal lait lampe lentilles leçon ligne lit
  livraison livraisons livre livres livreur lunettes machine mail mails matelas menu message messages
  meuble meubles moto odeur ordonnance pain parking patience peinture petit-déjeuner pinceau piscine pizza
  pizzas pièce pièces plante plantes poisson porte pose pot pots poussette prix produit produits propreté
  prêt pâte qualité queue rapidité remboursement rendez-vous repas retard retraite roue roues réception
  réparation réservation réservations sac sacs serrure serveur serveuse service sirop site siège sièges
  sourire table taille technicien technicienne teinte terrasse train traitement travaux téléphone valise
  valises veste viande virement voiture vol vue vélo vêtement vêtements wifi écran
`);

export const french: Reading = {
  time: new RegExp(
    `(?<!\\p{L})(?:${NUMBER}) (?:minutes?|heures?|jours?|semaines?|mois|ans?) (?:sans |au téléphone|d['’]attente|d['’])(?:\\p{L}{2,20})?(?: \\p{L}{3,14})?`,
    'iu',
  ),
  things:
    /(?<!\p{L})(le |la |les |l['’]|mon |ma |mes |un |une |notre |nos |votre |cette |ce |aucune? )([\p{L}-]{2,20})(?!\p{L})/giu,
  name(article, noun) {
    const low = article.toLowerCase().replace('’', "'");
    const said = noun.toLowerCase();
    if (!THINGS.has(said)) return null;
    if (/^(?:mon|ma|notre) $/.test(low)) return `votre ${said}`;
    if (/^(?:mes|nos) $/.test(low)) return `vos ${said}`;
    const many =
      /^(?:les) $/.test(low) ||
      (/s$/.test(said) && !/^(?:colis|repas|cours|frais|travaux|matelas|bus|devis)$/.test(said));
    if (many) return `les ${said}`;
    if (/^[aeiouéèêh]/i.test(said)) return `l'${said}`;
    const feminine = /^(?:la|une|cette|aucune) $/.test(low);
    const masculine = /^(?:le|un|ce|aucun) $/.test(low);
    return feminine ? `la ${said}` : masculine ? `le ${said}` : null;
  },
  own: /(?<!\p{L})(?:je|j|me|m|moi|mon|ma|mes|nous|notre|nos|on|merde|putain|con|ne|n|pas|jamais|rien|mais)(?!\p{L})/iu,
  glad: /(?<!\p{L})(?:super|parfait\p{L}*|génial\p{L}*|excellent\p{L}*|bon|bonne|bons|bonnes|rapide\p{L}*|aimable\p{L}*|gentil\p{L}*|souriant\p{L}*|délicieu\p{L}+|propre|impeccable|recommande\p{L}*|merci|meilleur\p{L}*|soigné\p{L}*|exact\p{L}*|ravi\p{L}*|bravo|top|efficace|agréable|confortable|facile)(?!\p{L})/iu,
};
