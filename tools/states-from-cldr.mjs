#!/usr/bin/env node
// Writes src/Lectern/Knowledge/states.cldr.tsv and the part of places.tsv that CLDR knows (cities of time zones) from two packages of the Unicode CLDR:
//     npm i --prefix D cldr-localenames-full@48.0.0 cldr-dates-full@48.0.0
//     node tools/states-from-cldr.mjs D/node_modules src/Lectern/Knowledge
// The data stand under the Unicode License v3, which the header of the table names.
import fs from 'node:fs';
import path from 'node:path';

const [packages, out] = process.argv.slice(2);
const locales = { en: 'en', ru: 'ru', fr: 'fr', es: 'es', de: 'de', zh: 'zh-Hans', uk: 'uk', pt: 'pt', ca: 'ca', sv: 'sv' };
const languages = Object.keys(locales);
const read = (pack, locale, file) => JSON.parse(fs.readFileSync(path.join(packages, pack, 'main', locale, file))).main[locale];

// Codes of no state or territory: unions, tests, islands without people that only have names of others in them.
// Names that are common words: "reunión" is a meeting.
const common = { es: ['RE'], ca: ['RE'], pt: ['RE'] };
const none = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'AC', 'TA', 'DG', 'IC', 'EA', 'CP', 'CQ', 'AQ', 'BV', 'HM', 'TF', 'GS', 'UM', 'IO']);
const territories = Object.fromEntries(languages.map(l => [l, read('cldr-localenames-full', locales[l], 'territories.json').localeDisplayNames.territories]));
const codes = Object.keys(territories.en).filter(c => /^[A-Z]{2}$/.test(c) && !none.has(c));
const names = (language, code) => {
  const of = territories[language];
  if (common[language]?.includes(code)) return '';
  const all = [of[code], of[code + '-alt-short'], of[code + '-alt-variant']].filter(Boolean)
    .flatMap(n => { const two = n.match(/^(.+?) [(（](.+)[)）]$/); return two && code === 'MM' ? [two[1], two[2]] : [n]; })
    .filter(n => !/[()（）]/.test(n));
  return [...new Set(all)].join('|');
};
const head = ['# Names of states and territories by ISO 3166-1 code. Made by tools/states-from-cldr.mjs; do not edit, add to states.names.tsv instead.',
  '# Source: Unicode CLDR 48, territories. Copyright © Unicode, Inc.; Unicode License v3.', '# code\t' + languages.join('\t')];
fs.writeFileSync(path.join(out, 'states.cldr.tsv'), [...head, ...codes.map(c => [c, ...languages.map(l => names(l, c))].join('\t'))].join('\n') + '\n');

// Cities that give time zones their names.
const zones = Object.fromEntries(languages.slice(0, 6).map(l => [l, read('cldr-dates-full', locales[l], 'timeZoneNames.json').dates.timeZoneNames.zone]));
const cities = [];
const walk = (at, trail) => {
  for (const [key, value] of Object.entries(at)) {
    if (value.exemplarCity || (value._type === 'zone')) cities.push([...trail, key]); else if (typeof value === 'object') walk(value, [...trail, key]);
  }
};
walk(zones.ru, []);
const stateNames = new Set(Object.values(territories.en).concat(['Réunion']));
const cityName = (language, trail) => trail.reduce((o, k) => o?.[k], zones[language])?.exemplarCity ?? (language === 'en' ? trail.at(-1).replaceAll('_', ' ') : '');
fs.writeFileSync(path.join(out, 'cities.cldr.tsv'), ['# Names of cities in several languages. Made by tools/states-from-cldr.mjs; do not edit, add to places.tsv instead.',
  '# Source: Unicode CLDR 48, cities of time zones. Copyright © Unicode, Inc.; Unicode License v3.', '# ' + languages.slice(0, 6).join('\t'),
  ...[...new Set(cities.filter(t => !stateNames.has(cityName('en', t))).map(t => languages.slice(0, 6).map(l => cityName(l, t)).join('\t')))]].join('\n') + '\n');
