import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../utils/model';

describe('guessLanguage', () => {
  it.each([
    ['en', 'I have been waiting for my order since last week and nobody will tell me where it is'],
    ['es', 'Llevo dos semanas esperando mi pedido y nadie me da una respuesta'],
    ['fr', 'Trois semaines sans réponse de votre service client'],
    ['de', 'Seit drei Wochen warte ich auf meine Bestellung'],
    ['it', 'Il servizio è stato ottimo, grazie a tutti'],
    ['pt', 'Não recomendo, o atendimento é péssimo'],
    ['nl', 'Ik heb al drie weken geen antwoord gekregen'],
    ['und-Cyrl', 'Спасибо большое за помощь'],
    ['und-Arab', 'شكرا جزيلا'],
    ['ja', '素晴らしいホテルでした'],
    ['zh', '服务很好'],
    ['ko', '정말 감사합니다'],
    ['el', 'Ευχαριστώ πολύ'],
    ['he', 'תודה רבה'],
  ])('%s: %s', (tag, text) => {
    expect(guessLanguage(text)).toEqual({ tag, sure: true });
  });

  it.each(['Great service!', 'hotel', 'lol', '@someone #sagrada'])(
    'is unsure of "%s", and says English',
    (text) => {
      expect(guessLanguage(text)).toEqual({ tag: 'en', sure: false });
    },
  );

  it.each(['', '   ', '😀😀', '12:30', '\ud800'])('says nothing of "%s"', (text) => {
    expect(guessLanguage(text)).toEqual({ tag: 'und', sure: false });
  });

  it("knows an English genitive from a French s'", () => {
    expect(guessLanguage("Driver's a gentleman. Depot's a black hole.").tag).toBe('en');
    expect(guessLanguage("Elle s'est perdue, la livraison").tag).toBe('fr');
  });

  it('does not take a Latin-letter language it does not know for English', () => {
    expect(guessLanguage('Kiitos paljon hyvästä palvelusta oli todella mukavaa').tag).toBe('und');
  });

  it('reads no more than the beginning', () => {
    const start = process.cpuUsage();
    guessLanguage('zażółć gęślą jaźń '.repeat(60_000));
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(200);
  });
});
