import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'

const project = inject('project')
const script = join(project, 'examples/extract.mjs')
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'quote-attribution-example-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sentence = '“We cannot build on this field until the river has been surveyed from one end to the other,” said Mary Hale.'
const file = save('meeting.txt', `${sentence} “I disagree,” said Tom Brook. “Go,” said Mary Hale.\n`)

/** Runs the example as a child process, by default with the script's own arguments only. */
function example(args: readonly string[], { input = '', env = {}, command = ['node', script] } = {}) {
  const { NO_COLOR, FORCE_COLOR, npm_lifecycle_event, INIT_CWD, ...rest } = process.env
  const [name, ...first] = command
  return spawnSync(name, [...first, ...args], { cwd: folder, input, encoding: 'utf8', env: { ...rest, ...env } })
}

function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('a report of who said what', () => {
  test('names speaker, reporting word and certainty above the words, and counts the speakers below', () => {
    const { stdout, stderr, status } = example([file])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toContain(`${file}: 3 quotations\n`)
    expect(stdout).toMatch(/^1 {2}Mary Hale · said · \d+%$/mu)
    expect(stdout).toMatch(/^2 {2}Tom Brook · said · \d+%\n {3}I disagree,$/mu)
    expect(stdout).toMatch(/\nWho spoke: 2 speakers\n {2}2 {2}Mary Hale\n {2}1 {2}Tom Brook\n$/u)
  })

  test('wraps long words of a speaker without losing any', () => {
    const { stdout } = example([file])
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Math.max(80, file.length + 20))
    expect(stdout.replace(/\s+/gu, ' ')).toContain(
      'We cannot build on this field until the river has been surveyed from one end to the other,',
    )
  })

  test('takes the article of the examples when no file is named', () => {
    const { stdout, status } = example([])
    expect(status).toBe(0)
    const [, found] = /^examples\/article\.txt: (\d+) quotations\n/u.exec(stdout) ?? []
    expect(Number(found)).toBeGreaterThanOrEqual(15)
    expect(stdout.match(/^ *\d+ {2}.+ · .+ · \d+%(?: · (?:mixed|indirect))?$/gmu)).toHaveLength(Number(found))
  })

  test('says so where a text has no quotation', () => {
    const { stdout, status } = example(['-'], { input: 'Nothing was said.' })
    expect({ stdout, status }).toEqual({ stdout: 'standard input: 0 quotations\n', status: 0 })
  })

  test('hides control characters from the terminal', () => {
    const { stdout } = example(['-'], { input: '“Go \u001B[31mred\u0007,” said Mary Hale.' })
    for (const control of ['\u001B', '\u0007']) expect(stdout).not.toContain(control)
  })
})

describe('where the text comes from', () => {
  test('- reads standard input, in one piece or in several', () => {
    expect(example(['-'], { input: sentence }).stdout).toMatch(/^standard input: 1 quotation\n/u)
    const slowly = `(printf '“Go,” said'; sleep 1; printf ' Mary Hale.') | node '${script}' -`
    expect(example([slowly], { command: ['sh', '-c'] }).stdout).toContain('Mary Hale · said')
  })

  test('a byte order mark is no part of the text', () => {
    const [quote] = JSON.parse(example(['--json', save('mark.txt', `\uFEFF${sentence}`)]).stdout)
    expect(quote.start).toBe(0)
  })

  test('paths start where the user stands, even though npm runs the script elsewhere', () => {
    const env = { npm_lifecycle_event: 'example', INIT_CWD: folder }
    expect(
      spawnSync('node', [script, 'meeting.txt'], { cwd: project, encoding: 'utf8', env: { ...process.env, ...env } }).stdout,
    ).toContain('Mary Hale')
  })
})

describe('the form of the output', () => {
  test('--json prints the quotes as JSON and nothing else', () => {
    const quotes = JSON.parse(example([file, '--json']).stdout)
    expect(quotes.map((quote: { speaker: { name: string } }) => quote.speaker.name)).toEqual(['Mary Hale', 'Tom Brook', 'Mary Hale'])
  })

  test('npm run example builds first and keeps the build’s words out of the output', () => {
    const command = ['npm', '--prefix', project, 'run', '--silent', 'example', '--']
    const { stdout, status } = example([file, '--json'], { command })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toHaveLength(3)
  })

  test('piped it is plain', () => {
    expect(example([file]).stdout).not.toContain('\u001B')
  })

  const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0
  test.runIf(hasTerminal)('on a terminal it is in colour, unless NO_COLOR is set', () => {
    const command = ['script', '-qec', `node '${script}' '${file}'`, '/dev/null']
    const terminal = { TERM: 'xterm-256color' }
    expect(example([], { command, env: terminal }).stdout).toContain('\u001B[36mMary Hale')
    expect(example([], { command, env: { ...terminal, NO_COLOR: '1' } }).stdout).not.toContain('\u001B[')
  })

  test('a reader that leaves early is no error', () => {
    const { stderr } = example([`node '${script}' --json '${file}' | head -c 1`], { command: ['sh', '-c'] })
    expect(stderr).toBe('')
  })
})

describe('a mistake ends in one line on standard error and exit status 1', () => {
  test.each([
    ['a missing file', ['nowhere.txt'], /^Cannot read nowhere\.txt: there is no such file$/u],
    ['a folder', [folder], /^Cannot read .+: it is a folder$/u],
    ['a file taken for a folder', [`${file}/x.txt`], /^Cannot read .+: there is no such file$/u],
    ['bytes that are not UTF-8', [save('latin1.txt', Uint8Array.of(0x93, 0x47, 0x6f, 0x94))], /^Cannot read .+: it is not UTF-8 text$/u],
    ['an unknown option', ['--verbose', file], /^Unknown option --verbose\. Usage: .+$/u],
    ['several files', [file, file], /^Expected one file, got 2: .+$/u],
  ])('%s', (_, args, message) => {
    const { stdout, stderr, status } = example(args)
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
    expect(stderr).toMatch(/^[^\n]+\n$/u)
    expect(stderr.trim()).toMatch(message)
  })

  test('--help is none', () => {
    const { stdout, stderr, status } = example(['--help'])
    expect({ stdout, stderr, status }).toEqual({ stdout: 'Usage: npm run example -- [--json] [file | -]\n', stderr: '', status: 0 })
  })
})
