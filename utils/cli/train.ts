/** `npm run train`: makes public/model/model.bin from ../shared/data/text; the same data give the same bytes. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encode } from '../model/format';
import { hashWord } from '../model/hash';
import { Lexicon } from '../model/lexicon';
import { TASKS } from '../model/model';
import { DataError, needTextFolder } from '../model/train/data';
import { lexicons } from '../model/train/lexicon';
import { trainSentiment } from '../model/train/sentiment';
import { trainTask } from '../model/train/tasks';

const OUTPUT = fileURLToPath(new URL('../../public/model/model.bin', import.meta.url));

const bytesOf = (array: Int8Array | Uint32Array | Float32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Changes with any weight: verdicts carry it, so that one can tell which model said so. */
const versionOf = (sections: Record<string, Uint8Array>): string =>
  hashWord(
    Object.values(sections)
      .map((bytes) => Buffer.from(bytes).toString('latin1'))
      .join(''),
  )
    .toString(16)
    .padStart(8, '0');

try {
  needTextFolder();
  const { hashes, values } = lexicons();
  const lexicon = new Lexicon(hashes, values);
  console.error('training sentiment …');
  const sentiment = trainSentiment(lexicon);
  const sections: Record<string, Uint8Array> = { words: bytesOf(hashes), valences: bytesOf(values) };
  for (const [name, array] of Object.entries(sentiment.sections)) sections[name] = bytesOf(array);
  const tasks: Parameters<typeof encode>[0]['tasks'] = {};
  for (const task of TASKS) {
    console.error(`training ${task} …`);
    const { weights, ...part } = trainTask(task, lexicon);
    tasks[task] = part;
    sections[task] = bytesOf(weights);
  }
  const file = encode(
    {
      version: versionOf(sections),
      lexicon: { words: hashes.length },
      sentiment: sentiment.header,
      tasks,
    },
    sections,
  );
  writeFileSync(OUTPUT, file);
  console.log(`${OUTPUT}: ${(file.length / 1024).toFixed(0)} kB`);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
