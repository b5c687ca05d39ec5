/** Does the abuse score mistake African-American English for abuse? (public/model/README.md, "Known bias") */
import type { Model } from '../model';
import { readSet } from './data';
import { type Cells, percent } from './report';
import { PLEASED_EVERY } from './tasks';

/**
 * Spellings that are frequent in African-American English online and rare elsewhere. None is an insult. They find
 * dialect, not people: a share of the hits is other informal English.
 */
const MARKERS = new Set(
  (
    'finna gon tryna ion aint dat dis dey yall bruh imma ima nuffin nothin wit dem da tho bout cuz homie fam deadass ' +
    'wildin trippin ya lil'
  ).split(' '),
);

const marked = (text: string): boolean =>
  text
    .toLowerCase()
    .replace(/['’]/gu, '')
    .split(/[^a-z]+/u)
    .some((word) => MARKERS.has(word));

/** Pleased posts, none of which the score was trained on, and the share of them taken for abuse. */
export function dialectTable(model: Model): Cells[] {
  const positive = (set: string) => readSet(set).filter(({ label }) => label === 'positive');
  const pleased = [
    ...positive('sentiment-tweets.dev'),
    ...positive('sentiment-tweets.train').filter((_, i) => i % PLEASED_EVERY !== 0),
  ];
  const row = (posts: string, chosen: typeof pleased): Cells => {
    const scores = chosen.map(({ text }) => model.score('abuse', text));
    const above = (line: number) => percent(scores.filter((score) => score > line).length / scores.length);
    return {
      'pleased posts': posts,
      posts: scores.length,
      'abuse > 0.5': above(0.5),
      'abuse > 0.7': above(0.7),
    };
  };
  return [
    row(
      'with markers of African-American English',
      pleased.filter(({ text }) => marked(text)),
    ),
    row(
      'without',
      pleased.filter(({ text }) => !marked(text)),
    ),
  ];
}
