/** Labelled posts to judge: the tweets dev set where the data folder is, else sentences put together here. */
import { existsSync } from 'node:fs';
import { readSet, TEXT_FOLDER } from '../../utils/model/train/data';

export interface LabelledText {
  text: string;
  label: string;
}

const SUBJECTS = [
  'The room',
  'Our order',
  'Their new app',
  'The driver',
  'Support',
  'The battery',
  'This cafe',
];
const WHEN = [
  'today',
  'last night',
  'again this week',
  'for the third time',
  'after the update',
  'on Friday',
];
const SAID: Record<string, string[]> = {
  positive: [
    'was wonderful',
    'made my day',
    'worked perfectly',
    'was so quick and kind',
    'is the best so far',
  ],
  negative: ['was awful', 'never came', 'broke at once', 'kept us waiting for hours', 'is a complete mess'],
  neutral: [
    'opens at nine',
    'comes in two colours',
    'is near the station',
    'was announced',
    'has a new address',
  ],
};

export function sentimentTexts(): LabelledText[] {
  if (existsSync(TEXT_FOLDER)) return readSet('sentiment-tweets.dev');
  return Object.entries(SAID).flatMap(([label, sayings]) =>
    sayings.flatMap((saying) =>
      SUBJECTS.flatMap((subject) => WHEN.map((when) => ({ text: `${subject} ${saying} ${when}.`, label }))),
    ),
  );
}
