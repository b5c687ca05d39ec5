/** What gives a language in Latin letters away. Words without accents; words of two languages count half for each. */

export const FUNCTION_WORDS: Record<string, string> = {
  en: `the and you that was for are with his they this have from had but what were your when can said there use each which
    she how their will other about out many then them these some her would make like him into has look two more very after
    my me it is be at on not just get got all so if of to in we our been did does doing dont cant wont didnt im ive its
    thats who why where by as an or no yes do up really love great good bad never always please thanks thank service
    hello worst best still back only even again because than too much any anyone everyone should could ever got going
    nice awesome amazing terrible awful happy help people time day work works new first last i`,
  es: `el la los las de que y en un una es por con para no se lo su mas pero como muy ya este esta esto eso ese todo todos
    tambien porque cuando donde quien desde nos me te mi tu le les ha han he hay son fue era ser estar estoy estan tengo
    tiene sin sobre hasta entre nada nunca siempre gracias hola buenos buenas bien mal mejor peor servicio al del si
    ni mucho muchas hoy ayer tiempo vez hace hacer puede pueden quiero excelente atencion horas dias llevo todavia aun
    dos tres semanas semana meses mes respuesta pedido cuenta`,
  fr: `le la les de des du un une et est que qui dans pour pas sur avec ce cette ces il elle on nous vous je tu ne se sa son
    ses mon ma mes plus tres mais ou au aux par sont suis ete etait avez avons ont fait faire comme tout tous toute bien
    sans jamais toujours rien aussi encore meme deux apres depuis chez leur leurs votre vos notre merci bonjour service
    client quand pourquoi comment c j d l n s qu a y en si non oui bon bonne trop peu jour semaines
    jours mois reponse commande colis compte heures`,
  de: `der die das und ist nicht ein eine einen einem einer ich du er sie es wir ihr mit auf fur von zu im in den dem des
    sich auch als an aus bei nach wie so aber oder wenn nur noch schon sehr mehr kein keine hat habe haben war waren wird
    werden kann konnen mein meine mir mich uns euch ihnen man was wer wo warum immer nie wieder danke gut schlecht bitte
    heute gestern seit uber unter durch gegen ohne zum zur vom beim dass leider alles nichts ganz hier da dann jetzt
    wochen woche tage tagen monate stunden antwort bestellung paket konto`,
  it: `il lo la gli le di che e un una per non con sono del della dei delle nel nella al alla ai alle si mi ti ci vi ma come
    piu anche questo questa quello molto tutto tutti grazie ciao bene male meglio peggio servizio ho hai ha abbiamo avete
    hanno era stato stata essere sempre mai niente nulla quando dove perche chi cosa io tu lui lei noi voi loro dopo
    prima ancora ottimo pessimo o da su se solo poi gia`,
  pt: `o a os as de que e do da dos das em um uma no na nos nas por com para nao se mais mas como muito ja este esta isso
    esse tudo todos tambem porque quando onde quem desde eu voce voces ele ela eles me te meu minha seu sua foi era ser
    estar estou esta tenho tem sem sobre ate entre nada nunca sempre obrigado obrigada ola bom boa bem mal melhor pior
    servico ao pelo pela so ainda depois agora aqui ha faz fazer atendimento otimo pessimo gente pra`,
  nl: `de het een en van ik te dat die in is niet zijn op aan met als voor er maar om ook dan bij nog uit naar wel geen heb
    heeft hebben was waren wordt worden kan kunnen mijn me mij ons jullie je jij hij zij ze wij we wat wie waar waarom
    hoe altijd nooit weer bedankt dank goed slecht heel erg zeer meer niets alles hier daar dit deze door over onder tegen
    zonder al toch nu vandaag gisteren sinds hallo graag helaas`,
  sv: 'och att det som en pa ar av for inte den till jag med har de om ett var men sa han hon vi ni kan skulle bra tack mycket',
  da: 'og at det som en pa er af for ikke den til jeg med har de om et var men sa han hun vi kan skal godt tak meget fra',
  pl: 'i w na z nie sie to jest do ze jak ale co po tak juz za od mnie mam byl bylo bardzo dziekuje dobry przez czy tylko',
  tr: 've bir bu da de icin ile cok ama ne var yok ben sen biz daha gibi degil olarak kadar tesekkurler iyi kotu neden hic',
  id: 'yang dan di ini itu dengan untuk tidak dari saya ada ke akan bisa sudah juga kami sangat terima kasih bagus nya',
  ro: 'si in la de pe nu cu este un o ca sa din ce mai am fost pentru dar foarte multumesc sunt sau cand bun acest',
};

/** Letters that few languages write. */
export const TELLING_LETTERS: Record<string, string[]> = {
  'ñ¿¡': ['es'],
  ß: ['de'],
  äöü: ['de', 'sv', 'tr'],
  åø: ['da', 'sv'],
  œ: ['fr'],
  êîûâ: ['fr', 'pt', 'ro'],
  ç: ['fr', 'pt', 'tr'],
  ãõ: ['pt'],
  ìò: ['it'],
  èà: ['fr', 'it'],
  áíóú: ['es', 'pt'],
  é: ['fr', 'es', 'pt'],
  ąęłńśźż: ['pl'],
  ışğ: ['tr'],
  ățș: ['ro'],
};

/** Endings of content words, folded. */
export const TELLING_ENDINGS: readonly [string, string][] = [
  ['cion', 'es'],
  ['ciones', 'es'],
  ['isimo', 'es'],
  ['isima', 'es'],
  ['mente', 'es'],
  ['ement', 'fr'],
  ['eux', 'fr'],
  ['euse', 'fr'],
  ['ung', 'de'],
  ['lich', 'de'],
  ['keit', 'de'],
  ['isch', 'de'],
  ['zione', 'it'],
  ['issimo', 'it'],
  ['issima', 'it'],
  ['cao', 'pt'],
  ['coes', 'pt'],
  ['lijk', 'nl'],
  ['ing', 'en'],
  ['tion', 'en'],
  ['ly', 'en'],
];

/** Words of the foreign lists that English writes the same: no evidence. */
export const ALSO_ENGLISH: ReadonlySet<string> = new Set(
  (
    'excellent terrible horrible sublime divine formidable incroyable simple elegant cool top super mega fair transparent ' +
    'acceptable adorable impeccable remarkable brutal fatal normal regular decent correct moderne charm charme dire long ' +
    'rate rates plus bug bugs crash panne bombe hammer modern positive negative tolerable abuse abus fade dur crude lame sec ' +
    'chic canon regal bravo extra kulant crack guay fiable mal malo bien pain horror chaos stress defect frustrant ' +
    'injustice fraude scandal real solide raffine spitze gut gratis froid mignon fun perfect ideal frustrated bizarre ' +
    'mediocre inhuman cold hot lost limite table usable service hell dick arrogant kind arm die war man'
  ).split(' '),
);
