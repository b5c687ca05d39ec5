/** The packages of judge-peers.ts that come without types: no more than is called. */

declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { score: number };
  }
}

declare module 'vader-sentiment' {
  export const SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
}

declare module 'wink-sentiment' {
  export default function winkSentiment(text: string): { score: number };
}
