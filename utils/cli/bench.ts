/** `npm run bench [-- NAME] [--json]`: the figures of tests/bench, each against a named peer measured in the same run. */
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Bench, Figure } from '../../tests/bench/figure';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const folder = fileURLToPath(new URL('../../tests/bench/', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.bench.ts'));
const wanted = positionals[0];

const benches: Bench[] = [];
for (const file of files) benches.push((await import(pathToFileURL(folder + file).href)).default as Bench);
const byBench = benches.filter((bench) => bench.name === wanted);

const figures: Record<string, Figure> = {};
for (const bench of byBench.length > 0 ? byBench : benches) {
  process.stderr.write(`measuring ${bench.name} …\n`);
  Object.assign(figures, await bench.run());
}
const chosen =
  wanted && byBench.length === 0
    ? Object.fromEntries(Object.entries(figures).filter(([name]) => name === wanted))
    : figures;
if (wanted && Object.keys(chosen).length === 0) {
  console.error(
    `No figure or bench named "${wanted}". There are: ${[...benches.map((b) => b.name), ...Object.keys(figures)].join(', ')}.`,
  );
  process.exit(1);
}

const round = (n: number) => (Math.abs(n) >= 100 ? Math.round(n).toString() : n.toPrecision(3));
if (values.json) console.log(JSON.stringify(chosen));
else
  console.table(
    Object.fromEntries(
      Object.entries(chosen).map(([name, f]) => [
        name,
        {
          ours: `${round(f.ours)} ${f.unit}`,
          peer: f.peer,
          theirs: `${round(f.theirs)} ${f.unit}`,
          ratio: round(f.ratio),
        },
      ]),
    ),
  );
