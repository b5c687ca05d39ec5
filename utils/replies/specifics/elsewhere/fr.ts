/** French: things keep their article ("pour la facture"); sentences avoid "de" and "à" before it, which would melt with "le". */
import type { Reading } from './reading';

const NUMBER =
  'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|\\d{1,3}';
const THINGS =
  "chambres?|réservations?|factures?|commandes?|livraisons?|colis|accueil|wifi|internet|ligne|connexion|contrat|petit-déjeuner|repas|dîner|lit|salle de bains|douche|clés?|application|appli|site|prix|remboursement|box|rendez-vous|boutique|produits?|compte|carte|piscine|parking|café|pain|sirop|vue|terrasse|appel|appels|croissants?|bateaux?|écran|batterie|chargeur|vêtements?|chaussures?|bottes?|veste|taille|carton|cartons|sac|sacs|bouteilles?|pizzas?|pâte|gâteau|fromage|viande|poisson|fruits?|lait|menu|table|serveur|serveuse|réception|valises?|vol|billets?|sièges?|train|bus|voiture|vélo|roues?|freins?|moto|assurance|prêt|frais|virement|retraite|lentilles|lunettes|ordonnance|traitement|consultation|cours|leçon|livres?|journal|abonnement|serrure|porte|fenêtres?|matelas|canapé|chaise|lampe|peinture|teinte|pot|pots|pinceau|meubles?|frigo|machine|four|cafetière|chauffage|ascenseur|travaux|installation|réparation|pièces?|garantie|explications?|patience|gentillesse|rapidité|sourire|propreté|qualité|goût|odeur|bruit|queue|attente|retard|courriers?|mails?|messages?|formulaire|mot de passe|mise à jour|code|point relais|livreur|technicien|service|couches|jouets?|poussette|croquettes|plantes?|fleurs|bouquet|conseils?|mode d'emploi|téléphone|emballage|devis|pose|technicienne";

export const french: Reading = {
  time: new RegExp(
    `(?<!\\p{L})(?:${NUMBER}) (?:minutes?|heures?|jours?|semaines?|mois|ans?) (?:sans |au téléphone|d['’]attente|d['’])(?:\\p{L}{2,20})?(?: \\p{L}{3,14})?`,
    'iu',
  ),
  things: new RegExp(
    `(?<!\\p{L})(le |la |les |l['’]|mon |ma |mes |un |une |notre |nos |votre |cette |ce |aucune? )(${THINGS})(?!\\p{L})`,
    'giu',
  ),
  name(article, noun) {
    const low = article.toLowerCase().replace('’', "'");
    const said = noun.toLowerCase();
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
