// Writes generated news articles, one JSON document a line: node test/benchmark/corpus.mjs [how many] > corpus.jsonl
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { newsArticles } from './texts.mjs'

const [count = '1000', ...more] = process.argv.slice(2)
if (more.length > 0 || !/^\d+$/u.test(count)) throw new TypeError(`Expected how many articles, got ${process.argv.slice(2).join(' ')}`)

await pipeline(Readable.from(lines(Number(count))), process.stdout)

function* lines(count) {
  let number = 0
  for (const text of newsArticles(count)) yield `${JSON.stringify({ id: `article-${++number}`, text })}\n`
}
