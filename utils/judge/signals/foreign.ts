/** Spanish, French and German: complaint, praise, question, abuse, danger (issue: languages). Folded, without accents. */
import { signal } from './signal';

export const FOREIGN = [
  signal(
    'foreign-trouble',
    'P66 P31',
    { complaint: 2.6, praise: -1 },
    `
    nadie|ningun|ninguna|nunca|sigo|seguimos|llevo|llevamos|esperando|esperar|espera|espere|tarde|retraso|roto|rota|sucio|sucia|fria|frio|fatal|pesimo|pesima|horrible|verguenza|estafa|engano|cobrado|cobraron|cobran|cobro|devolucion|devuelvan|devuelven|reembolso|reclamacion|queja|perdido|perdieron|cancelado|cancelaron|averia|averiado|ruido|malo|mala|peor|inaceptable|decepcion|decepcionante|decepcionado|harto|harta|imposible|tampoco|jamas|desastre|mentira|falta|faltaba|faltaban|problema|problemas|ruidoso|maleducado|funciona
    no funciona|funcionaba|llega|llego|ha|han|habia|hay|contesta|contestan|responden|responde|me|se|nos|estaba|he|tienen|puedo|vuelvo|volveremos|volvere|recomiendo|carga|abre
    <num> horas|dias|semanas|meses|minutos|veces
    personne|jamais|aucun|aucune|rien|toujours|attente|attendre|attends|attendu|attendons|retard|casse|cassee|sale|froid|froide|nul|nulle|honte|honteux|arnaque|debite|preleve|prelevee|facture|facturee|rembourse|remboursement|reclamation|plainte|perdu|perdue|annule|annulee|panne|bruit|bruyant|pire|inacceptable|decu|decue|deception|decevant|marre|impossible|catastrophe|mensonge|probleme|problemes|manque|manquait|desagreable|scandaleux|lamentable|hélas|helas|malheureusement
    ne ... pas|plus|jamais|rien|personne
    n'a|n'est|n'ai|n'y|n'ont|n'avons|n'etait|n'arrive ... pas|jamais|rien|plus|personne|aucun
    depuis <num>|des|trois|deux|plusieurs|quatre|cinq|six
    <num> heures|jours|semaines|mois|fois
    niemand|nie|nichts|kein|keine|keinen|keiner|immer|warten|warte|gewartet|wartezeit|warteschleife|verspatung|kaputt|defekt|schmutzig|dreckig|kalt|kaltes|schlecht|schlechter|schlechte|schlimm|schlimmste|frechheit|unverschamt|unverschamtheit|betrug|abgebucht|abgezogen|berechnet|erstattung|ruckerstattung|geld|beschwerde|verloren|storniert|gestrichen|ausfall|storung|larm|laut|enttauscht|enttauschend|unmoglich|katastrophe|luge|problem|probleme|fehlt|fehlte|fehler|leider|unfreundlich|zumutung|unfahig|ewig|wieder|gekundigt|kundige|vergeblich
    seit <num>|drei|zwei|wochen|tagen|stunden|vier|funf|gestern|montag
    <num> stunden|tage|tagen|wochen|monate|mal|minuten
    funktioniert|geht|ging|klappt|kommt|antwortet|meldet nicht|nie|niemand
    nicht ... funktioniert|gekommen|geliefert|angekommen|erreichbar|fertig|sauber|moglich
  `,
  ),
  signal(
    'foreign-delight',
    'P66 P02',
    { praise: 3, complaint: -1.2 },
    `
    gracias|encanta|encanto|encantado|encantada|encantados|maravilla|maravilloso|maravillosa|excelente|fantastico|fantastica|genial|perfecto|perfecta|increible|amable|amables|amabilidad|recomiendo|recomendable|estupendo|estupenda|buenisimo|buenisima|rapidisimo|contento|contenta|contentos|feliz|felices|volveremos|repetiremos|trato|limpio|rico|riquisimo|carino|carinoso|gusto|mejor|simpatico|simpatica|bravo|enhorabuena|cuidado|atentos
    merci|adore|adoré|ravi|ravie|ravis|genial|geniale|parfait|parfaite|excellent|excellente|magnifique|superbe|formidable|gentil|gentille|gentillesse|recommande|impeccable|agreable|rapide|sympa|sympathique|delicieux|delicieuse|heureux|heureuse|content|contente|reviendrons|reviendra|reviendrai|top|chapeau|felicitations|aimable|souriant|souriante|attentionne|charmant|tiedes|bluffant|bonheur|regal
    rien a signaler|redire
    danke|dankeschon|super|toll|tolle|toller|tolles|klasse|wunderbar|wunderbare|perfekt|ausgezeichnet|hervorragend|freundlich|freundliche|freundlicher|empfehlen|empfehle|empfehlung|zufrieden|begeistert|gerne|gern|schnell|sauber|lecker|glucklich|spitze|grossartig|nett|nette|netten|hilfsbereit|lob|liebevoll|herzlich|bestens|einwandfrei|traumhaft|schon|schone|schonste|geduldig|unkompliziert|prima
  `,
  ),
  signal(
    'foreign-asks',
    'P66 P32',
    { question: 3.2, news: -1, lead: 0.2 },
    `
    ¿|alguien sabe|puede|conoce|me
    ¿|como|cuando|cuanto|cuantos|donde|que|cual|quien puedo|se|hay|hora|es|cuesta|tarda|dias|abre|abren|tengo|llega|hago|podria|pasa
    se puede|permite|puedo|aceptan|admiten|tienen
    puedo|podria|podeis|pueden|tienen|teneis|hay|aceptan|admiten|es ... ?
    quelqu'un sait|peut|connait|pourrait
    comment|quand|combien|ou|quel|quelle|quels|pourquoi|qui puis-je|peut-on|faire|est-ce|faut-il|coute|sont|est|faut|heure|heures|on|peux|je|ouvre|temps
    est-ce que|possible
    peut-on|puis-je|pouvez-vous|avez-vous|acceptez-vous|faut-il|y a-t-il
    peut|puis|pouvez|avez|acceptez|est|sont|faut ... ?
    weiss|weis|kann|konnte jemand|mir|man
    wie|wann|wo|was|welche|welcher|wer|wieviel|warum|gibt|kann|sind|ist|darf|habt|haben|muss|geht|konnen|werden|hat ... ?
    gibt es
  `,
  ),
  signal(
    'foreign-danger',
    'P66 P35',
    { crisis: 4.5, complaint: -0.5, praise: -1 },
    `
    hospital|urgencias|ambulancia|intoxicacion|intoxicado|intoxicada|vomitando|vomitar|alergica|alergico|quemadura|quemaduras|quemado|quemada|incendio|humo|fuego|gas|bomberos|exploto|fractura|abogado|abogada|abogados|denuncia|denunciar|policia|estafadores|fraude|phishing|hackeado|robado|robaron|suplantacion|suplantado|herido|herida|sangre|monoxido|datos
    hopital|urgences|ambulance|intoxication|intoxique|intoxiques|vomi|vomissait|vomir|allergique|brulure|brulures|brulee|brule|incendie|fumee|feu|gaz|pompiers|samu|explose|fracture|avocat|avocate|plainte|police|gendarmerie|escroc|escroquerie|fraude|hameconnage|pirate|vole|volee|usurpation|blesse|blessee|suture|sang|monoxyde|detecteur
    krankenhaus|notaufnahme|krankenwagen|rettungswagen|notarzt|feuerwehr|vergiftung|vergiftet|erbrochen|ubergeben|allergisch|allergischer|allergischen|allergische|verbrennung|verbrennungen|verbrannt|brennt|gebrannt|ausgebrannt|rauch|rauchvergiftung|feuer|gas|explodiert|bewusstlos|anwalt|anwaltin|anzeige|polizei|betruger|phishing|gehackt|gestohlen|datenleck|verletzt|verletzung|blut|kohlenmonoxid|stromschlag|datenschutz
    datos|cuenta|tarjeta de otros|otro|otra|otras
    fuite|donnees|adresses|commandes d'autres|de|des donnees|autres|clients
  `,
  ),
  signal(
    'foreign-insult',
    'P66 P08',
    { abuse: 3.5, praise: -1 },
    `
    idiotas|idiota|imbecil|imbeciles|inutiles|inutil|basura|payasos|payaso|ratas|mierda|cabron|cabrones|gilipollas|asquerosos|asquerosa|ladrones|pudranse|pudrais|subnormal|subnormales|gentuza|escoria|cerdos|capullo|capullos|malnacidos|muerete|murais|mueranse|pendejos|bastardos|retrasados
    hijos|hijo|panda|pedazo|banda|atajo de puta|inutiles|payasos|imbeciles|ladrones|idiotas|subnormales|subnormal|mierda|cerdos|ratas
    que os den|jodan
    iros|vete|vayanse|idos a la|tomar|cagar
    imbeciles|connards|connard|connasse|ordures|ordure|dechets|merde|abrutis|abruti|cretins|salauds|salopards|minables|incapables|crever|crevez|voleurs|bouffons|guignols|tares|debiles|enfoires|encules|pourritures|parasites
    d'abrutis|d'idiots|d'imbeciles|d'incapables|d'ordures|d'escrocs|d'enfoires
    sale|sales|gros|pauvre|pauvres con|conne|cons|porc|porcs|types|type|tares|debiles|clowns
    ta|vos|vot' gueule|gueules
    allez .. foutre|crever
    espece|especes de|d'imbecile|d'idiot|d'abruti con|connard|connards|cons|porc|ordure|abruti|idiot|cretin
    idioten|vollidiot|vollidioten|arschlocher|arschloch|dreckspack|drecksleute|abschaum|versager|scheiss|scheisse|scheissladen|penner|trottel|deppen|vollpfosten|nichtsnutze|verreckt|verrecken|ratten|gesindel|drecksladen|missgeburten|missgeburt|hurensohne|wichser|verpisst|dreckschweine
    dumme|dummen|dumm|hirnlose|hirnlosen|fette|hassliche|elende|elenden|blode|bloden|miese schwein|schweine|schweinen|affen|kuh|sau|ziege|pack|ratten|leute|saue
    ihr schweine|affen|ratten|pack|pfeifen|clowns
    halt|halts|haltet die|das|den|eure? fresse|maul|klappe
    halts|halt|haltet maul|fresse|klappe|eure
  `,
  ),
] as const;
