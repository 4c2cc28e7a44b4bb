import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, inject, test } from 'vitest'

type InOrder = <In, Out>(
  source: AsyncIterable<In> | Iterable<In>,
  work: (item: In) => Promise<Out> | Out,
  sizeOf: (item: In) => number,
  limits: { readonly count: number; readonly size: number },
) => AsyncGenerator<Out, void>

interface Line {
  readonly number: number
  readonly length: number
  readonly bytes: Uint8Array | null
}
type ReadLines = (chunks: Iterable<Uint8Array>, longest: number) => AsyncGenerator<Line, void>

type Answer = () => Promise<{ readonly id: number; readonly quotes: string }>
type Results = (
  sources: readonly { readonly name: string; readonly read: () => Iterable<Uint8Array> }[],
  pool: { readonly threads: number; readonly answer: Answer },
  settings: { readonly keepBad: boolean; readonly progress: { readonly add: (length: number) => void } },
) => AsyncGenerator<string, void>

const load = (name: string): Promise<object> => import(pathToFileURL(join(inject('project'), 'examples/jsonl', name)).href)
const { inOrder } = (await load('in-order.mjs')) as { readonly inOrder: InOrder }
const { results } = (await load('results.mjs')) as { readonly results: Results }
const { readLines } = (await load('lines.mjs')) as { readonly readLines: ReadLines }

const limits = fc.record({ count: fc.integer({ min: 1, max: 5 }), size: fc.integer({ min: 1, max: 20 }) })

describe('work in order', () => {
  test('gives every result in the order of the items and never holds more than it may', async () => {
    const item = fc.record({ size: fc.integer({ min: 0, max: 15 }), turns: fc.integer({ min: 0, max: 4 }), pause: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 30 }), limits, async (items, { count, size }) => {
        const held = new Set<number>()
        const total = () => [...held].reduce((sum, index) => sum + items[index].size, 0)
        async function* source() {
          for (const [index, item] of items.entries()) {
            if (item.pause) await setImmediate()
            yield { ...item, index }
          }
        }
        const work = async ({ index, turns }: { readonly index: number; readonly turns: number }) => {
          held.add(index)
          expect(held.size).toBeLessThanOrEqual(count)
          if (held.size > 1) expect(total()).toBeLessThanOrEqual(size)
          for (let turn = 0; turn < turns; turn++) await setImmediate()
          return index
        }
        const seen: number[] = []
        for await (const index of inOrder(source(), work, ({ size }) => size, { count, size })) {
          held.delete(index)
          seen.push(index)
        }
        expect(seen).toEqual(items.map((_, index) => index))
      }),
    )
  })

  test('a reader that stops stops the source, and one that leaves ends it', async () => {
    let taken = 0
    let ended = false
    function* source() {
      try {
        while (true) yield taken++
      } finally {
        ended = true
      }
    }
    const reading = inOrder(
      source(),
      (item) => item,
      () => 1,
      { count: 4, size: 100 },
    )
    expect((await reading.next()).value).toBe(0)
    await setTimeout(50)
    // Four under way, one waiting for room.
    expect(taken).toBe(5)
    await reading.return()
    await setImmediate()
    expect({ taken, ended }).toEqual({ taken: 5, ended: true })
  })

  test('an error of the source comes after the results before it, one of the work in its place', async () => {
    async function* source() {
      yield 1
      yield 2
      throw new Error('disk gone')
    }
    const read = async (work: (item: number) => number) => {
      const seen: number[] = []
      const reading = (async () => {
        for await (const item of inOrder(
          source(),
          async (item) => work(item),
          () => 1,
          { count: 3, size: 9 },
        ))
          seen.push(item)
      })()
      return { message: await reading.catch((error: Error) => error.message), seen }
    }
    expect(await read((item) => item)).toEqual({ message: 'disk gone', seen: [1, 2] })
    const refuse = (item: number) => {
      if (item === 2) throw new Error('no two')
      return item
    }
    expect(await read(refuse)).toEqual({ message: 'no two', seen: [1] })
  })
})

describe('from the lines to a slow reader', () => {
  const most = async (lines: number, length: number) => {
    const line = Buffer.concat([Buffer.alloc(length - 1, 'x'), Buffer.from('\n')])
    let taken = 0
    let written = 0
    let ahead = 0
    function* read() {
      for (; taken < lines; ) {
        ahead = Math.max(ahead, ++taken - written)
        yield line
      }
    }
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        // Time enough for a source that nothing holds back.
        void setTimeout(2).then(() => {
          written++
          done()
        })
      },
    })
    const pool = { threads: 2, answer: async () => ({ id: 1, quotes: '[]' }) }
    await pipeline(results([{ name: 'lines', read }], pool, { keepBad: false, progress: { add: () => {} } }), slow)
    expect({ taken, written }).toEqual({ taken: lines, written: lines })
    return ahead
  }

  test('at most eight short ones for each thread are under way, and those that are handed over', async () => {
    expect(await most(200, 100)).toBeLessThanOrEqual(2 * 8 + 4)
  })

  test('of long ones fewer', async () => {
    expect(await most(20, 10 * 2 ** 20)).toBeLessThanOrEqual(3 + 4)
  })
})

describe('lines', () => {
  const lines = async (chunks: readonly Uint8Array[], longest = 1000) => {
    const read: (string | null)[] = []
    for await (const { number, length, bytes } of readLines(chunks, longest)) {
      expect(number).toBe(read.length + 1)
      if (bytes) expect([bytes.length, bytes.buffer.byteLength]).toEqual([length, length])
      read.push(bytes && Buffer.from(bytes).toString('latin1'))
    }
    return read
  }

  test('are those of the text, however it is cut into chunks', async () => {
    const chunks = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r') }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(chunks, async (chunks) => {
        const expected = chunks.join('').split('\n')
        if (expected[expected.length - 1] === '') expected.pop()
        expect(await lines(chunks.map((chunk) => Buffer.from(chunk)))).toEqual(expected)
      }),
    )
  })

  test('that are too long are dropped, and the next one is read', async () => {
    const chunks = ['aaa', 'aaa\nbb\nccc', 'ccc', 'ccc\n', 'dddddd'].map((chunk) => Buffer.from(chunk))
    expect(await lines(chunks, 5)).toEqual([null, 'bb', null, null])
  })
})
