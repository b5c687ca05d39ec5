/** What a language needs for its specifics to be read. */

export interface Reading {
  /** "tres semanas sin respuesta": how long, and of what. */
  time: RegExp;
  /** An article or possessive (group 1, with its space) and a thing (group 2). */
  things: RegExp;
  /** How we name it: "mi pedido" → "su pedido", "mein Vertrag" → "den Vertrag"; null where it can't be named. */
  name: (article: string, noun: string) => string | null;
  /** What a quote must not hold: first persons and rude words. */
  own: RegExp;
  /** Praise in so many words. */
  glad: RegExp;
}
