/** The packages that the verdict is measured against, each used as its documentation says. */
import Sentiment from 'sentiment';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import winkSentiment from 'wink-sentiment';

type Label = 'positive' | 'neutral' | 'negative';

const byBand = (score: number, band: number): Label =>
  score > band ? 'positive' : score < -band ? 'negative' : 'neutral';

/** VADER's own line between neutral and the rest; wink-nlp scores in the same range; the AFINN sums know only 0. */
const VADER_BAND = 0.05;

export function peers(): Record<string, (text: string) => Label> {
  const afinn = new Sentiment();
  const whole = winkNLP(model);
  const part = winkNLP(model, ['sbd', 'negation', 'sentiment']);
  return {
    'vader-sentiment': (text) =>
      byBand(SentimentIntensityAnalyzer.polarity_scores(text).compound, VADER_BAND),
    sentiment: (text) => byBand(afinn.analyze(text).score, 0),
    'wink-nlp': (text) => byBand(Number(whole.readDoc(text).out(whole.its.sentiment)), VADER_BAND),
    'wink-nlp without its other parts': (text) =>
      byBand(Number(part.readDoc(text).out(part.its.sentiment)), VADER_BAND),
    'wink-sentiment': (text) => byBand(winkSentiment(text).score, 0),
  };
}
