import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { extractQuotes, extractQuotesFromTree, type Options } from '../src/index.ts'

const text = '“Go,” said Ann Lee. “Stay,” opined Ed Dale. She left.'
const tree = unified().use(retextEnglish).parse(text) as Root

const callers: readonly (readonly [name: string, call: (options: unknown) => unknown])[] = [
  ['extractQuotes', (options) => extractQuotes(text, options as Options)],
  ['extractQuotesFromTree', (options) => extractQuotesFromTree(tree, options as Options)],
]

const wrongOptions: readonly (readonly [options: unknown, expected: string])[] = [
  [null, 'expected `options` to be an object, got null'],
  ['direct', 'expected `options` to be an object, got "direct"'],
  [5, 'expected `options` to be an object, got 5'],
  [[], 'expected `options` to be an object, got an array ()'],
  [() => 0, 'expected `options` to be an object, got a function'],
  [{ kind: ['direct'] }, 'unknown option `kind`; known are kinds, cast, narrator, verbs, minConfidence'],
  [{ kinds: 'direct' }, "expected `options.kinds` to be an array of 'direct', 'mixed' and 'indirect', got \"direct\""],
  [{ kinds: ['direkt'] }, 'got an array ("direkt")'],
  [{ kinds: null }, 'got null'],
  [{ cast: { name: 'Ann' } }, 'expected `options.cast` to be an array, got an object'],
  [{ cast: ['Ann'] }, 'expected `options.cast[0]` to be an object, got "Ann"'],
  [{ cast: [{ name: 'Ann' }, {}] }, 'expected `options.cast[1].name` to be a name, got undefined'],
  [{ cast: [{ name: ' ' }] }, 'expected `options.cast[0].name` to be a name, got " "'],
  [{ cast: [{ name: 'Ann', aliases: 'Annie' }] }, 'expected `options.cast[0].aliases` to be an array of names, got "Annie"'],
  [{ cast: [{ name: 'Ann', aliases: [''] }] }, 'expected `options.cast[0].aliases` to be an array of names, got an array ("")'],
  [{ cast: [{ name: 'Ann', gender: 'f' }] }, "expected `options.cast[0].gender` to be 'female', 'male' or 'unknown', got \"f\""],
  [{ cast: [{ name: 'Ann', roles: [5] }] }, 'expected `options.cast[0].roles` to be an array of strings, got an array (5)'],
  [{ cast: [{ name: 'Ann', id: '' }] }, 'expected `options.cast[0].id` to be a string that is not empty, got ""'],
  [{ cast: [{ name: 'Ann' }, { name: 'Ann' }] }, 'two members of `options.cast` have the id "Ann"'],
  [{ cast: [{ name: 'Ann', id: 'x' }, { name: 'x' }] }, 'two members of `options.cast` have the id "x"'],
  [{ narrator: '' }, 'expected `options.narrator` to be a name, got ""'],
  [{ narrator: 5 }, 'expected `options.narrator` to be a name, got 5'],
  [{ verbs: 'opine' }, 'expected `options.verbs` to be an array of verbs, each a single word, got "opine"'],
  [{ verbs: ['drawl on'] }, 'each a single word, got an array ("drawl on")'],
  [{ verbs: ['opine', 5, 6, 7] }, 'got an array ("opine", 5, 6, …)'],
  [{ minConfidence: '0.5' }, 'expected `options.minConfidence` to be a number from 0 to 1, got "0.5"'],
  [{ minConfidence: 1.1 }, 'got 1.1'],
  [{ minConfidence: -0.1 }, 'got -0.1'],
  [{ minConfidence: Number.NaN }, 'got NaN'],
]

describe.each(callers)('%s', (name, call) => {
  test.each(wrongOptions)('refuses the options %j', (options, expected) => {
    expect(() => call(options)).toThrow(TypeError)
    expect(() => call(options)).toThrow(expected)
    expect(() => call(options)).toThrow(new RegExp(`^${name}: `))
  })

  test.each([[undefined], [{}], [{ kinds: [] }], [{ cast: [], verbs: [], minConfidence: 0 }], [{ minConfidence: 1 }]])(
    'takes the options %j',
    (options) => {
      expect(() => call(options)).not.toThrow()
    },
  )
})

describe('a wrong text', () => {
  test.each([
    [undefined, 'got undefined'],
    [null, 'got null'],
    [5, 'got 5'],
    [['a'], 'got an array ("a")'],
    [{}, 'got an object'],
    [Symbol('a'), 'got Symbol(a)'],
  ])('%s is refused', (wrong, got) => {
    const call = () => extractQuotes(wrong as string)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(`extractQuotes: expected \`text\` to be a string, ${got}`)
  })

  test('a long one is told in short', () => {
    expect(() => extractQuotes(text, 'x'.repeat(1000) as Options)).toThrow(/^.{0,120}$/)
  })
})

describe('a wrong tree', () => {
  const root = (child: unknown) => ({ type: 'RootNode', children: [child] })
  test.each([
    [undefined, '`tree` to be an nlcst root'],
    [null, '`tree` to be an nlcst root'],
    ['“Go,” said Ann.', '`tree` to be an nlcst root'],
    [{ type: 'root', children: [] }, '`tree` to be an nlcst root'],
    [{ type: 'RootNode' }, '`tree` to be an nlcst root'],
    [root(null), 'every node of `tree` to be an object, got null'],
    [root({ type: 'ParagraphNode', children: 5 }), 'every node of `tree` to have an array of children or a value, got 5'],
    [root({ type: 'WhiteSpaceNode' }), 'every node of `tree` to have children or a value, got undefined'],
    [root({ type: 'TextNode', value: 'Go' }), 'every node of `tree` to have a position, got none at "Go"'],
    [
      root({ type: 'TextNode', value: 'Go', position: { start: { line: 1, column: 1 } } }),
      'every node of `tree` to have a position, got none at "Go"',
    ],
  ])('%j is refused', (wrong, expected) => {
    const call = () => extractQuotesFromTree(wrong as Root)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(`extractQuotesFromTree: expected ${expected}`)
  })
})

describe('options', () => {
  const named = (options?: Options) => extractQuotes(text, options).map(({ speaker }) => speaker?.name ?? null)

  test('the cast’s id, gender and roles win', () => {
    const cast = [{ name: 'Ann Lee', id: 'lee', gender: 'male', roles: ['mayor'], aliases: ['Annie'] }] as const
    expect(extractQuotes(text, { cast })[0]?.speaker).toMatchObject({
      id: 'lee',
      name: 'Ann Lee',
      gender: 'male',
      roles: ['mayor'],
      named: true,
    })
  })

  test('a member of the cast without an id has one all the same', () => {
    expect(extractQuotes(text, { cast: [{ name: 'Ann Lee' }] })[0]?.speaker?.id).toBe('Ann Lee')
  })

  test('an alias names its member', () => {
    expect(extractQuotes('“Go,” said Kit.', { cast: [{ name: 'Katherine Lee', aliases: ['Kit'] }] })[0]?.speaker?.name).toBe(
      'Katherine Lee',
    )
  })

  test('the narrator is who says I', () => {
    expect(extractQuotes('“Go,” I said. “Go now.”', { narrator: 'Watson' })[0]?.speaker?.name).toBe('Watson')
    expect(extractQuotes('“Go,” I said. “Go now.”')[0]?.speaker ?? null).toBeNull()
  })

  test('further verbs report in all their forms', () => {
    const cue = (verb: string) => extractQuotes(`“We must go now,” Ann Lee ${verb}.`, { verbs: ['Zork'] })[0]?.cue
    for (const form of ['zorked', 'zorks']) expect(cue(form)).toMatchObject({ text: form, lemma: 'zork' })
  })

  test.each([
    ['zap', 'zapped'],
    ['zap', 'was zapping'],
    [' opine ', 'opined'],
    ['bray', 'brayed'],
  ])('of the verb %j is %s a form', (verb, form) => {
    const [quote] = extractQuotes(`Ann Lee ${form}: “We must go now.”`, { verbs: [verb] })
    expect([quote?.speaker?.name, quote?.cue?.lemma]).toEqual(['Ann Lee', verb.trim()])
  })

  test('further verbs report without marks too', () => {
    const report = 'Ann Lee often zorked that the bridge would close.'
    expect(extractQuotes(report)).toEqual([])
    const [quote] = extractQuotes(report, { verbs: ['zork'] })
    expect([quote?.kind, quote?.content[0]?.text, quote?.cue?.lemma]).toEqual(['indirect', 'that the bridge would close', 'zork'])
  })

  test('kinds that are not wanted are left out', () => {
    const mixed = 'Ann Lee called it “a mess” and said: “We must go now.”'
    expect(extractQuotes(mixed, { kinds: ['direct'] }).map(({ kind }) => kind)).toEqual(['direct'])
    expect(extractQuotes(mixed, { kinds: [] })).toEqual([])
  })

  test('below the least confidence the guess stands among the alternatives', () => {
    const [quote] = extractQuotes(text, { minConfidence: 1 })
    expect(quote?.speaker).toBeNull()
    expect(quote?.alternatives[0]?.speaker.name).toBe('Ann Lee')
    expect(named()[0]).toBe('Ann Lee')
  })

  test('are left as they were', () => {
    const options: Options = { kinds: ['direct'], cast: [{ name: 'Ann Lee', aliases: ['Annie'] }], verbs: ['Opine'], minConfidence: 0.5 }
    const before = structuredClone(options)
    extractQuotes(text, options)
    expect(options).toEqual(before)
  })
})
