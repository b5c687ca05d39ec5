/** Part of `npm run train`: fits the weights of the speech acts. Same sentences, same file. */
import { writeFileSync } from 'node:fs';
import { fitActs } from './fit';
import { readSentences } from './sentences';

writeFileSync(new URL('../weights.json', import.meta.url), `${JSON.stringify(fitActs(readSentences()))}\n`);
