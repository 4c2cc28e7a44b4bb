import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { typeErrors } from './check-types.ts'
import { readExamples } from './read-examples.ts'
import { runExample } from './run-example.ts'

const root = join(import.meta.dirname, '../..')
const examples = readExamples(root)

describe('every example of the documentation runs and says the truth', () => {
  test.each(examples.map((example) => [`${example.file}:${example.line}`, example.code]))('%s', async (_, code) => {
    for (const { statement, said, real } of await runExample(code)) expect(asJson(real), statement).toEqual(asJson(said))
  })
})

test('every typed example compiles', () => {
  expect(typeErrors(root, examples)).toEqual([])
})

test('the pages and the docstrings have examples', () => {
  expect(examples.some(({ file }) => file === 'README.md')).toBe(true)
  expect(examples.some(({ file }) => file.startsWith('src/'))).toBe(true)
})

describe('an example that says something wrong is found', () => {
  const claims = (code: string) => runExample(code)

  test('after an expression, a constant and console.log', async () => {
    expect(await claims('const two = 1 + 1 // → 3\ntwo + 1 // → 3\nconsole.log({ two }) // → { two: 2 }')).toEqual([
      { statement: 'const two = 1 + 1', said: 3, real: 2 },
      { statement: 'two + 1', said: 3, real: 3 },
      { statement: 'console.log({ two })', said: { two: 2 }, real: { two: 2 } },
    ])
  })

  test('in a value of several lines, which ordinary comments may follow', async () => {
    const code = "['a', 'b']\n// → [\n//   'a',\n//   'c',\n// ]\n// The second one is wrong.\n1"
    expect(await claims(code)).toEqual([{ statement: "['a', 'b']", said: ['a', 'c'], real: ['a', 'b'] }])
  })

  test('with the library and with other packages', async () => {
    const code =
      "import { segment } from 'quote-attribution'\nimport { sep } from 'node:path/posix'\nsegment('', []).length // → 0\nawait sep // → '/'"
    expect((await claims(code)).map(({ real }) => real)).toEqual([0, '/'])
  })

  test('where the claim is no value, or stands after something that has none', async () => {
    await expect(claims('1 // → one thing')).rejects.toThrow('no JavaScript value')
    await expect(claims('if (1) {} // → 1')).rejects.toThrow('not after')
    await expect(claims('if (1) {\n  2 // → 3\n}')).rejects.toThrow('1 claims are made, 0 could be checked')
  })

  test('where the types are wrong', () => {
    const code = "import { extractQuotes } from 'quote-attribution'\nextractQuotes(1)"
    expect(typeErrors(root, [{ file: 'README.md', line: 10, code, typed: true }])).toEqual([
      expect.stringMatching(/^README\.md:11: .*'number'/u),
    ])
  })
})

/** A claim says nothing of properties that are `undefined`. */
function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}
