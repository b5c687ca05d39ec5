/** Part of `npm run train`: fits the ranking to the marks. Same marks, same file. */
import { writeFileSync } from 'node:fs';
import { fitChoice, readExamples } from './fit';

writeFileSync(new URL('../weights.json', import.meta.url), `${JSON.stringify(fitChoice(readExamples()))}\n`);
