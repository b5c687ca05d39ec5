/** French words that carry feeling, in the masculine singular or as written; endings are added by inflect.ts. */
import type { WordList } from './word-list';

export const FRENCH: WordList = {
  tag: 'fr',
  valence: {
    3: `excellent excellente excellents parfait parfaitement merveilleux merveilleuse formidable fantastique incroyable genial
      magnifique superbe splendide exceptionnel exceptionnelle extraordinaire impeccable irreprochable sublime delicieux
      delicieuse exquis adore adorent adorer adorable ravi enchante bluffant epoustouflant remarquable inoubliable meilleur
      bravo felicitations chapeau merveille bijou pepite regal top extra divin fabuleux fabuleuse amour`,
    2: `bon bonne bien beau belle joli heureux heureuse content satisfait satisfaite satisfaction recommande recommandons
      recommander recommanderai conseille reviendrai reviendrons reviendrais merci remercie remercions remerciements
      gentil gentille gentillesse aimable amabilite accueillant chaleureux chaleureuse sympathique sympa souriant sourire
      professionnel professionnelle professionnalisme efficace efficacite rapide rapidite rapidement ponctuel
      ponctuelle propre proprete confortable confort agreable serviable attentif attentive attentionne disponible
      aime aimons aimee apprecie apprecions apprecier plaisir joie joyeux fier fiere reussi reussite succes qualite savoureux
      savoureuse succulent frais fraiche genereux genereuse copieux fiable confiance resolu resolue aide aides aidee
      fonctionnel pratique utile elegant chouette cool canon nickel kiffe charmant charme ecoute
      reactif reactive reactivite competent competente honnete transparent rassurant soigne delicat raffine
      impressionnant interessant abordable avantageux economique magique enthousiaste comble hate coeur`,
    1: `correct correcte convenable acceptable simple facile facilement calme tranquille nouveau nouvelle gratuit spacieux
      lumineux positif positive amelioration ameliore mieux avantage chance vivement espere mignon varie complet moderne
      bienvenue esperons tolerable raisonnable fidele fideles soulage`,
    '-1': `cher chere chers lent lente petit vieux vieille bruyant bruit froid froide inconfortable complique difficile
      ennuyeux moyen moyenne mediocre passable limite juste bizarre doute doutes attente attendre attends attendu queue
      fade sec dur lourd dommage fatigue probleme problemes souci soucis panne bug bugs manque manquait vetuste
      demode use negligeable negatif negative bof mitige mitigee insuffisant cafouillage long longue longtemps regrette
      regret regrettable couteux onereux confus confuse perfectible`,
    '-2': `mauvais mauvaise mal pire pires casse cassee defectueux defectueuse endommage abime inutilisable deception
      decu decue decus decevant decevante desastre desastreux catastrophique catastrophe chaos sale salete crade impoli
      impolie grossier grossiere desagreable odieux hautain meprisant mepris arrogant incompetent incompetents incompetente
      incompetence inefficace negligent negligence retard retards annule annulee annulation annuler perdu perdue
      reclamation reclamations plainte plaindre litige fache fachee colere enerve
      enervant agace agacant frustre frustrant frustration furieux furieuse indigne trompe tromperie trompeur mensonge
      mensonges menteur menteurs ment mentent faux abus abusif abusive surfacture deteste hais haine ignore
      ignores injoignable deplorable lamentable triste tristesse injuste honteux eviter evitez fuir fuyez rate ratee
      cru brule pourri pourrie perime moisi pue puant degoute degoutant regrettons deconseille deconseiller nul nulle
      inadmissible inacceptable intolerable scandaleux penible galere insupportable desespere desesperant peur
      prejudice desinvolture bacle ridicule foutu marre saoule resilie resilier resiliation crash plante
      peine gachis gache froideur irrespect irrespectueux malhonnete inexistant injurieux`,
    '-3': `horrible horribles terrible epouvantable affreux affreuse atroce abominable execrable immonde infame infect ignoble
      arnaque arnaques arnaqueur arnaqueurs escroc escrocs escroquerie voleur voleurs vol volee fraude honte merde
      merdique daube bordel degueulasse cauchemar enfer lamentablement poubelle pathetique catastrophiques inhumain
      cafards intoxication jamais putain criminel scandale foutage desastreuse`,
  },
  negators: 'ne n pas jamais aucun aucune rien sans ni plus personne guere',
  stronger:
    'tres trop super vraiment tellement totalement absolument completement extremement si hyper ultra vachement',
  weaker: 'peu assez plutot presque legerement moyennement',
  turns: 'mais malgre sauf cependant pourtant toutefois hormis',
  expected: `fonctionne fonctionnent marche marchent arrive arrivee arrivent livre livree livraison repond repondent repondu reponse
    remboursement rembourse rembourser resolu charge ouvre ouvrent sert traite recu recue rappele rappelee joindre`,
  insults: `idiot idiots idiote imbecile imbeciles connard connards connasse con cons conne salaud salauds salope enfoire
    enfoires abruti abrutis cretin cretins debile debiles encule encules batard batards fdp pute ordure ordures clown
    clowns bouffon bouffons raclure dechet dechets minable minables pourriture ntm tg crevez creve mongol tocard tocards`,
  questions: `comment quand ou combien qui quel quelle quels quelles que pourquoi est-ce peut-on puis-je pouvez-vous savez-vous
    quelquun avez-vous peut pourriez`,
  thanks: 'merci remercie remercions remerciements bravo felicitations',
};
