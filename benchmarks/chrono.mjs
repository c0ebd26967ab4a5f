// chrono-node on the files of a folder (N.txt, each with its date in N.date): one line of JSON with the spans that it finds, and its speed by processor time.
// Usage: node benchmarks/chrono.mjs FOLDER_WITH_NODE_MODULES FOLDER_WITH_TEXTS
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [modules, texts] = process.argv.slice(2);
const chrono = createRequire(path.resolve(modules) + '/x.js')('chrono-node');
const spans = {};
for (const file of fs.readdirSync(texts).filter(f => /^\d+\.txt$/.test(f))) {
  const date = fs.readFileSync(path.join(texts, file.replace('.txt', '.date')), 'utf8').trim();
  spans[file] = chrono.parse(fs.readFileSync(path.join(texts, file), 'utf8'), new Date(date + 'T12:00')).map(r => [r.index, r.index + r.text.length]);
}

const long = fs.readFileSync(path.join(texts, 'long.txt'), 'utf8');
const paragraphs = long.split('\n\n');
let best = Infinity;
for (let round = 0; round < 5; round++) {
  const before = process.cpuUsage();
  for (const paragraph of paragraphs) chrono.parse(paragraph, new Date('2020-06-15T12:00'));
  const used = process.cpuUsage(before);
  best = Math.min(best, (used.user + used.system) / 1e6);
}
console.log(JSON.stringify({ spans, megabytesPerSecond: long.length / 1e6 / best }));
