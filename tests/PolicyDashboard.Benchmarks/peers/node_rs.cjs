// Cuts documents with @node-rs/jieba, precise mode with HMM, one thread, a document a call.
//
//   node node_rs.cjs FOLDER LIST
//
// FOLDER has node_modules/@node-rs/jieba with its native binding; LIST is a file of paths, one a line. Each line on
// stdin asks for a round over all documents; its answer on stdout is {"seconds": …, "processor": …, "tokens": …}: time
// on the wall, and processor time of all threads, those that collect garbage included. The first line out is {"version": …}.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const readline = require('node:readline');
const { createRequire } = require('node:module');

const [folder, list] = process.argv.slice(2);
const load = createRequire(path.join(path.resolve(folder), 'index.js'));
const { Jieba } = load('@node-rs/jieba');
const jieba = Jieba.withDict(load('@node-rs/jieba/dict').dict);
const documents = fs.readFileSync(list, 'utf8').split('\n').filter(Boolean)
  .map(file => fs.readFileSync(file, 'utf8').replace(/^\ufeff/, ''));

const answer = value => process.stdout.write(JSON.stringify(value) + '\n');
answer({ version: load('@node-rs/jieba/package.json').version });

readline.createInterface({ input: process.stdin }).on('line', () => {
  let tokens = 0;
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  for (const document of documents) {
    tokens += jieba.cut(document, true).length;
  }
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(before);
  answer({ seconds, processor: (user + system) / 1e6, tokens });
});
