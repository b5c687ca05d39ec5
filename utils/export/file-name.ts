import { isoDay, type Zone } from './zone';

export const FORMATS = ['csv', 'xlsx', 'json', 'jsonl', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Record<Format, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  jsonl: 'application/jsonl',
  html: 'text/html;charset=utf-8',
};

/** "answerable-2026-11-22.csv": the day in the person's zone. */
export const fileName = (format: Format, now: number, zone: Zone): string =>
  `answerable-${isoDay(zone.wall(now))}.${format}`;
