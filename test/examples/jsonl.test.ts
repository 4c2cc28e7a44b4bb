import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, inject, test } from 'vitest'

const project = inject('project')
const script = join(project, 'examples/jsonl.mjs')
const load = (path: string): Promise<object> => import(pathToFileURL(path).href)
const { extractQuotes } = (await load(join(project, 'dist/index.js'))) as typeof import('../../src/index.ts')
const { news, newsArticles } = (await load(join(import.meta.dirname, '../benchmark/texts.mjs'))) as {
  readonly news: (length: number) => string
  readonly newsArticles: (count: number) => Iterable<string>
}
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'quote-attribution-jsonl-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Result {
  readonly id?: string | number
  readonly line?: number
  readonly file?: string
  readonly quotes?: readonly unknown[]
  readonly error?: string
}

const go = '{"id":"go","text":"“Go,” said Mary Hale."}'

function jsonl(input: string | Uint8Array, ...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync('node', [script, ...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: 2 ** 30 })
  const lines = stdout.split('\n')
  expect(lines.pop()).toBe('')
  return { results: lines.map((line) => JSON.parse(line) as Result), stderr, status }
}

function save(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return name
}

describe('the results', () => {
  test('are those of extractQuotes, in the order of the lines, whatever each takes', () => {
    const texts = [news(300_000), ...newsArticles(60), '', news(100_000), 'Nothing was said.', '“Go,”\nsaid Mary Hale \ud83d\ude00 \ud800.']
    const input = texts.map((text, id) => JSON.stringify({ more: [1], id, text })).join('\n')
    const { results, stderr, status } = jsonl(input, '--threads', '3', '--quiet')
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(results).toEqual(texts.map((text, id) => ({ id, quotes: JSON.parse(JSON.stringify(extractQuotes(text))) })))
  })

  test('take the options of extractQuotes, and leave out what is not wanted', () => {
    const text = '“Go,” said Mary Hale. Tom Brook said on Monday that the bridge would close in May. “No.”'
    const input = JSON.stringify({ body: text, key: 5 })
    const options = ['--field', 'body', '--id', 'key', '--kinds', 'direct,mixed', '--min-confidence', '0.9']
    const expected = extractQuotes(text, { kinds: ['direct', 'mixed'], minConfidence: 0.9 })
    expect(jsonl(input, ...options).results).toEqual([{ id: 5, quotes: JSON.parse(JSON.stringify(expected)) }])
    const [{ quotes }] = jsonl(input, ...options, '--omit', 'evidence, alternatives').results
    expect(quotes).toEqual(
      JSON.parse(JSON.stringify(expected, (key, value) => (/^(?:evidence|alternatives)$/u.test(key) ? undefined : value))),
    )
  })

  test('of a document without an id go by its line, in several files also by the file', () => {
    const line = '{"text":"","id":null}\n'
    expect(jsonl(`\n${line}${line}`).results).toEqual([2, 3].map((line) => ({ line, quotes: [] })))
    expect(jsonl(go, save('a.jsonl', line), '-').results.map(({ quotes, ...rest }) => rest)).toEqual([
      { file: 'a.jsonl', line: 1 },
      { id: 'go' },
    ])
  })

  test('of one long line come as of any other', () => {
    const text = news(1_000_000)
    const { results } = jsonl(`${go}\n${JSON.stringify({ id: 'long', text })}\n${go}`)
    expect(results.map(({ id, quotes }) => [id, quotes?.length])).toEqual([
      ['go', 1],
      ['long', extractQuotes(text).length],
      ['go', 1],
    ])
  })
})

describe('the form of the input', () => {
  test.each([
    ['no line at all', '', 0],
    ['no newline at the end', go, 1],
    ['CRLF, empty lines, lines of spaces', `${go}\r\n\r\n\n \t\r\n${go}\r\n`, 2],
    ['byte order marks, at the start and where files were joined', `\ufeff${go}\n\ufeff${go}\n`, 2],
    ['nothing but a byte order mark', '\ufeff\n', 0],
  ])('%s', (_, input, count) => {
    const { results, stderr, status } = jsonl(input, '--quiet')
    expect({ ids: results.map(({ id }) => id), stderr, status }).toEqual({ ids: Array(count).fill('go'), stderr: '', status: 0 })
  })
})

describe('a line that cannot be read is skipped with its number', () => {
  const latin1 = Buffer.from('{"id":"latin","text":"\xe9"}', 'latin1')
  const bad = [
    ['{"text": "“Go', undefined, /JSON/u],
    ['[]', undefined, /^it is JSON, but no object$/u],
    ['null', undefined, /^it is JSON, but no object$/u],
    ['{"id":"none"}', 'none', /^it has no "text"$/u],
    ['{"id":"number","text":1}', 'number', /^its "text" is no string$/u],
    ['{"id":{},"text":""}', undefined, /^its "id" is neither string nor number$/u],
    ['{"id":12345678901234567890,"text":""}', undefined, /^its "id" .* rounds: write it as a string$/u],
    [latin1, undefined, /^it is not UTF-8$/u],
  ] as const
  const newline = Buffer.from('\n')
  const input = Buffer.concat(bad.flatMap(([line]) => [Buffer.from(line), newline, Buffer.from(go), newline]))

  test('on standard error, and the exit status says so', () => {
    const { results, stderr, status } = jsonl(input, '--quiet')
    expect(results.map(({ id }) => id)).toEqual(bad.map(() => 'go'))
    const said = stderr.trimEnd().split('\n')
    expect(said.map((line) => line.split(': ')[0])).toEqual(bad.map((_, index) => `standard input:${index * 2 + 1}`))
    for (const [index, [, , message]] of bad.entries()) expect(said[index].slice(said[index].indexOf(': ') + 2)).toMatch(message)
    expect(status).toBe(1)
  })

  test('--keep-bad gives it a result as well', () => {
    const { results } = jsonl(input, '--quiet', '--keep-bad')
    const kept = results.filter((_, index) => index % 2 === 0)
    expect(kept).toEqual(
      bad.map(([, id, message], index) => ({ ...(id ? { id } : { line: index * 2 + 1 }), error: expect.stringMatching(message) })),
    )
  })
})

test('a document that needs more memory than a thread has is skipped, and the ones after it are read', () => {
  const input = `${go}\n${JSON.stringify({ id: 'huge', text: news(3_000_000) })}\n${go}\n${go}`
  const args = ['--max-old-space-size=60', script, '--quiet', '--threads', '1']
  const { stdout, stderr, status } = spawnSync('node', args, { input, encoding: 'utf8' })
  expect({ count: stdout.match(/^\{"id":"go","quotes":\[/gmu)?.length, stderr, status }).toEqual({
    count: 3,
    stderr: 'standard input:2: reading it takes more memory than a thread has\n',
    status: 1,
  })
})

describe('the command line', () => {
  test.each([
    ['an unknown option', ['--verbose'], /--verbose/u],
    ['no thread', ['--threads', '0'], /^--threads: expected a number from 1, got "0"/u],
    ['a wrong kind', ['--kinds', 'loud'], /'direct', 'mixed' and 'indirect'/u],
    ['no number', ['--min-confidence', 'high'], /a number from 0 to 1, got NaN/u],
    ['a missing file', ['-', 'nowhere.jsonl'], /^Cannot read nowhere\.jsonl: there is no such file/u],
    ['a folder', ['.'], /^Cannot read \.: it is a folder/u],
  ])('%s is wrong usage, said before anything is read', (_, args, message) => {
    const { results, stderr, status } = jsonl(go, ...args)
    expect({ results, status }).toEqual({ results: [], status: 2 })
    expect(stderr).toMatch(message)
    expect(stderr).toContain('Usage: ')
  })

  test('progress ends with the count, and --quiet has none', () => {
    expect(jsonl(`${go}\n{\n${go}`).stderr).toMatch(/^standard input:2: .+\n2 documents, 1 skipped, 0\.0 MB in \d+ s \(.+\)\n$/u)
    expect(jsonl(go, '--quiet').stderr).toBe('')
  })
})

describe('a reader of the results', () => {
  test('may leave early', () => {
    const command = `yes '${go}' | node '${script}' --quiet | head -n 2`
    const { stdout, stderr } = spawnSync('bash', ['-c', `${command}; echo "status \${PIPESTATUS[1]}"`], { encoding: 'utf8' })
    expect({ lines: stdout.split('\n').length, stderr }).toEqual({ lines: 4, stderr: '' })
    expect(stdout).toMatch(/\nstatus 0\n$/u)
  })

  test('gets each result while the next document is still awaited', async () => {
    const child = spawn('node', [script, '--quiet'])
    const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]()
    for (let turn = 0; turn < 3; turn++) {
      child.stdin.write(`${go}\n`)
      expect((await answers.next()).value).toMatch(/^\{"id":"go".+\}\n$/u)
    }
    child.stdin.end()
    expect((await answers.next()).done).toBe(true)
  })
})
