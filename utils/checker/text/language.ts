/** Which of the languages that we word replies in (and a few neighbours) a short text is in, by its small words. */
import type { Reading } from './read';

const SMALL: Readonly<Record<string, string>> = {
  en: 'so such more than if all an a as who which out up by us one no now then there here only very glad well did do does been than too the and is are was were of to in for with that this it you your we our my have has had not be on at from they their there will would can could please thanks thank sorry what when how been but just about me i',
  fr: 'où quand comme comment bien bon bonne toujours jamais encore aussi chez sans sous leur leurs cela ça si car donc avoir êtes sommes suis peu le la les des du un une et est sont était pas pour avec dans que qui vous votre vos nous notre nos je mon ma mes ce cette ces sur merci bonjour très tout toute plus mais aux au ne il elle on été désolé avons',
  es: 'qué cómo dónde cuándo también siempre nunca mejor rico rica bueno buena buen hay fue ser tiene tengo hemos ellos usted ustedes tan así eso esa ese solo porque desde hasta el los las un una unos y es son fue está están no para con que usted su sus nuestro nuestra yo mi mis este esta estos muy gracias hola pero por del al lo se me nos ha han todo más llevo nadie sin cuando estoy sentimos lo',
  de: 'des an aus als wie wenn dann schon nur immer nie wieder gut hier war wurde werden kann können wird über unter zum zur beim vom alle alles so nach seit der die das den dem ein eine einen einem und ist sind war waren nicht für mit von zu im in auf sie ihr ihre wir unser unsere ich mein meine es dass danke hallo sehr auch aber noch nach bei haben hat uns euch seit keine kein leider',
  it: 'il lo gli le un una e è sono era non per con che di del della nel nella voi vostro noi nostro io mio mia questo questa molto grazie ciao ma anche ci mi si ho ha hanno tutto più senza siamo',
  pt: 'os as um uma e é são foi não para com que do da dos das no na você seu sua nós nosso nossa eu meu minha este esta muito obrigado obrigada olá mas por mais há sem estou está',
  nl: 'de het een en is zijn was niet voor met van op in dat die je jullie uw wij we ons onze ik mijn dit deze heel dank bedankt hallo maar ook nog naar bij heb heeft geen al',
  pl: 'i w z na nie jest są do to że się za dla od jak ale przez bardzo dziękuję proszę już mam nasz państwa',
  sv: 'och är i att det som en ett på för med inte av till den har vi ni vår er jag mitt tack hej men från',
};

const LANGUAGES = Object.keys(SMALL);
/** Small words, each with the indexes of its languages. */
const languagesOf = new Map<string, number[]>();
for (const [language, list] of Object.values(SMALL).entries())
  for (const word of list.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

const SCRIPTS: readonly [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
const LETTERS = /\p{L}/gu;
/** Greek letters (Ohm's sign is one) and what comes behind them, less the signs that English has too: "’", "–", "€". */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2126\u2c00-\uffff]/;

/** A word more than the runner-up and two in all: below that a short text may be anything. */
const LEAST = 2;

/** ISO 639-1 code; null where the text is too short or too mixed to tell. */
export function languageOf({ text, tokens }: Reading): string | null {
  if (OTHER_SCRIPT.test(text)) {
    const letters = text.match(LETTERS)?.length ?? 0;
    for (const [language, script] of SCRIPTS)
      if ((text.match(script)?.length ?? 0) * 2 > letters) return language;
  }
  const scores = LANGUAGES.map(() => 0);
  for (const { word, type } of tokens) {
    const named = type === 'word' ? languagesOf.get(word) : undefined;
    if (named) for (const language of named) scores[language]! += 1 / named.length;
  }
  const [best = 0, second = 0] = [...scores].sort((a, b) => b - a);
  if (best < LEAST) return null;
  return best >= second + 1 || best >= 1.5 * second ? LANGUAGES[scores.indexOf(best)]! : null;
}
