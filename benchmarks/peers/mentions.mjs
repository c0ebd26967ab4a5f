// Names found by compromise and wink-nlp in the texts that the mentions benchmark wrote, timed, and scored against the same windows:
//     node mentions.mjs FOLDER PACKAGES        (PACKAGES: a folder with node_modules)
// FOLDER has *.txt (canonical texts), gold.json ([{file, start, end, mentions: [[start, end, class]]}]) and lectern.json (the same, as Lectern found them).
// Classes that all three can tell: person, place (states among them), body. Exact: span and class agree. Prints one line of figures a program.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [folder, packages] = process.argv.slice(2);
const load = createRequire(path.resolve(packages, 'x.js'));
const texts = Object.fromEntries(fs.readdirSync(folder).filter(f => f.endsWith('.txt')).map(f => [f, fs.readFileSync(path.join(folder, f), 'utf8')]));
const gold = JSON.parse(fs.readFileSync(path.join(folder, 'gold.json'), 'utf8'));
const words = Object.values(texts).reduce((n, t) => n + (t.match(/[\p{L}\p{N}]+/gu) ?? []).length, 0);
const same = { person: 'person', state: 'place', place: 'place', body: 'body' };

function compromise() {
  const nlp = (m => m.default ?? m)(load('compromise'));
  return text => {
    const doc = nlp(text);
    return [['people', 'person'], ['places', 'place'], ['organizations', 'body']].flatMap(([method, kind]) =>
      doc[method]().json({ offset: true }).map(found => trimmed(text, found.offset.start, found.offset.start + found.offset.length, kind)));
  };
}

// The free web model of wink-nlp names dates, money and the like, no people, places or bodies: runs of its proper nouns stand in, without a class.
function wink() {
  const engine = load('wink-nlp')(load('wink-eng-lite-web-model'));
  const its = engine.its;
  return text => {
    const found = [];
    let at = 0;
    let run = null;
    engine.readDoc(text).tokens().each(token => {
      const value = token.out();
      const start = at + token.out(its.precedingSpaces).length;
      at = start + value.length;
      if (token.out(its.pos) === 'PROPN') {
        run = run && text.slice(run[1], start).trim() === '' ? [run[0], at, 'name'] : (run && found.push(run), [start, at, 'name']);
      } else if (run) {
        found.push(run);
        run = null;
      }
    });
    return run ? [...found, run] : found;
  };
}

// Offsets of compromise hold the marks around a word.
function trimmed(text, start, end, kind) {
  const inner = text.slice(start, end);
  const lead = inner.match(/^[^\p{L}\p{N}]*/u)[0].length;
  const possessive = inner.replace(/[^\p{L}\p{N}]*$/u, '').replace(/['’]s$/u, '');
  return [start + lead, start + possessive.length, kind];
}

function score(find) {
  let [right, spans, found, wanted] = [0, 0, 0, 0];
  for (const window of gold) {
    const want = window.mentions.filter(m => same[m[2]]).map(m => [m[0], m[1], same[m[2]]]);
    const have = find(window).filter(m => same[m[2]] || m[2] === 'name').map(m => [m[0], m[1], same[m[2]] ?? m[2]]);
    right += have.filter(h => want.some(w => w[0] === h[0] && w[1] === h[1] && w[2] === h[2])).length;
    spans += have.filter(h => want.some(w => w[0] === h[0] && w[1] === h[1])).length;
    found += have.length;
    wanted += want.length;
  }
  return { exact: (2 * right / (found + wanted)).toFixed(3), span: (2 * spans / (found + wanted)).toFixed(3) };
}

const lectern = JSON.parse(fs.readFileSync(path.join(folder, 'lectern.json'), 'utf8'));
const lecternScore = score(window => lectern.find(l => l.file === window.file && l.start === window.start).mentions);
console.log(`Lectern\tF1 ${lecternScore.exact} (span and class), ${lecternScore.span} (span)`);
for (const [name, make] of [['compromise', compromise], ['wink-nlp, runs of proper nouns', wink]]) {
  const find = make();
  for (const text of Object.values(texts)) find(text.slice(0, 2000));
  const rates = [];
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    for (const text of Object.values(texts)) find(text);
    const used = process.cpuUsage(start);
    rates.push(words / ((used.user + used.system) / 1e6));
  }
  const figures = score(window => find(texts[window.file].slice(window.start, window.end)).map(m => [m[0] + window.start, m[1] + window.start, m[2]]));
  console.log(`${name}\t${Math.round(rates.sort((a, b) => a - b)[1]).toLocaleString('en')} words/s\tF1 ${figures.exact} (span and class), ${figures.span} (span)`);
}
