/**
 * Counts over the history, made in one pass over its rows so that nothing has to be held: feed rows with `add`, read with `result`.
 * Pure: the time now and the zone are given. Negatives are counted as they are (P38); what is not about the brand is left out.
 */
import type { Zone } from '../export/zone';
import { isoDay } from '../export/zone';
import { isOurs, kindOf, sentimentOf } from '../history/reading';
import type { HistoryRow, Mention } from '../history/records';
import type { Kind, Sentiment } from '../judge/verdict';

/** Criticism that gets a response, any and all of it (P15). */
export const CRITICISM: readonly Kind[] = ['complaint', 'backhanded', 'misinformation'];

export interface DayCount {
  /** "2026-11-22" in the zone. */
  day: string;
  mentions: number;
  /** Mentions whose latest answer was marked as sent on that day. */
  answers: number;
}

export interface Commitment {
  /** Complaints, backhanded and false statements seen. */
  criticism: number;
  answered: number;
  skipped: number;
  /** Of `criticism`, 0–1; null where there was none. */
  shareAnswered: number | null;
  /** Minutes from first seen to answered, the middle one; null where none was answered. */
  medianMinutes: number | null;
  /** Unanswered, oldest first. */
  waiting: { key: string; firstSeenAt: number }[];
}

export interface Overview {
  mentions: number;
  /** In order of time, days without anything included. */
  days: DayCount[];
  byKind: Map<Kind, number>;
  bySentiment: Map<Sentiment, number>;
  /** Where the mentions really come from (P27). */
  bySite: Map<string, number>;
  byTeam: Map<string, number>;
  commitment: Commitment;
  authors: {
    unique: number;
    /** Share of all mentions that the loudest three wrote (P45), 0–1. */
    loudestShare: number;
    loudest: { author: string; mentions: number }[];
  };
}

const DAY = 86_400_000;
const LOUDEST = 3;
const WAITING = 20;

const count = <K>(map: Map<K, number>, key: K | undefined | null): void => {
  if (key !== undefined && key !== null) map.set(key, (map.get(key) ?? 0) + 1);
};

/** Largest first; of equals the one that sorts first, so that the same history gives the same list. */
const ranked = <K extends string>(map: Map<K, number>): Map<K, number> =>
  new Map([...map].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export class Overviewer {
  #mentions = 0;
  #seen = new Map<string, number>();
  #answers = new Map<string, number>();
  #kinds = new Map<Kind, number>();
  #sentiments = new Map<Sentiment, number>();
  #sites = new Map<string, number>();
  #teams = new Map<string, number>();
  #authors = new Map<string, number>();
  #minutes: number[] = [];
  #criticism = { all: 0, answered: 0, skipped: 0 };
  #waiting: Mention[] = [];

  constructor(private readonly zone: Zone) {}

  add({ mention }: Pick<HistoryRow, 'mention'>): void {
    if (!isOurs(mention)) return;
    this.#mentions++;
    count(this.#seen, isoDay(this.zone.wall(mention.firstSeenAt)));
    if (mention.answer) count(this.#answers, isoDay(this.zone.wall(mention.answer.at)));
    count(this.#kinds, kindOf(mention));
    count(this.#sentiments, sentimentOf(mention));
    count(this.#sites, mention.post.site);
    count(this.#teams, mention.handedTo?.team ?? mention.verdict?.team);
    const { name, handle } = mention.post.author;
    count(this.#authors, (handle || name) && `${mention.post.site} ${handle || name}`);
    if (CRITICISM.includes(kindOf(mention)!)) this.#criticise(mention);
  }

  #criticise(mention: Mention): void {
    this.#criticism.all++;
    if (mention.answer) {
      this.#criticism.answered++;
      this.#minutes.push(Math.max(0, mention.answer.at - mention.firstSeenAt) / 60_000);
    } else if (mention.status === 'skipped') this.#criticism.skipped++;
    else if (mention.status === 'open') this.#waiting.push(mention);
  }

  result(): Overview {
    const loudest = [...ranked(this.#authors)].slice(0, LOUDEST);
    const { all, answered, skipped } = this.#criticism;
    return {
      mentions: this.#mentions,
      days: this.#days(),
      byKind: ranked(this.#kinds),
      bySentiment: ranked(this.#sentiments),
      bySite: ranked(this.#sites),
      byTeam: ranked(this.#teams),
      commitment: {
        criticism: all,
        answered,
        skipped,
        shareAnswered: all === 0 ? null : answered / all,
        medianMinutes: median(this.#minutes),
        waiting: this.#waiting
          .sort((a, b) => a.firstSeenAt - b.firstSeenAt)
          .slice(0, WAITING)
          .map(({ key, firstSeenAt }) => ({ key, firstSeenAt })),
      },
      authors: {
        unique: this.#authors.size,
        loudestShare: this.#mentions === 0 ? 0 : loudest.reduce((sum, [, n]) => sum + n, 0) / this.#mentions,
        loudest: loudest.map(([author, mentions]) => ({ author, mentions })),
      },
    };
  }

  #days(): DayCount[] {
    const known = [...this.#seen.keys(), ...this.#answers.keys()].sort();
    const days: DayCount[] = [];
    if (known.length === 0) return days;
    for (let at = Date.parse(known[0]!); at <= Date.parse(known.at(-1)!); at += DAY) {
      const day = isoDay(new Date(at));
      days.push({ day, mentions: this.#seen.get(day) ?? 0, answers: this.#answers.get(day) ?? 0 });
    }
    return days;
  }
}
