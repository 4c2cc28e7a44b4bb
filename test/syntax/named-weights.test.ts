import { describe, expect, test } from 'vitest'
import { NamedWeights, pack, replaceWeights } from '../../src/syntax/named-weights.ts'

const stored = { 'tag after: this one': 2.9, 'tag after: another': -2.9, bias: 0.3, 'presence: faint': -0.4 }
const names = Object.keys(stored) as (keyof typeof stored)[]

describe('weights by name', () => {
  test('are found by their names', () => {
    const weights = new NamedWeights(stored)
    expect(names.map((name) => weights.of(name))).toEqual(Object.values(stored))
  })

  test('names without one weigh nothing', () => {
    expect(new NamedWeights(stored).of('presence: strong')).toBe(0)
  })

  test('are the same when packed, to a step', () => {
    const packed = pack(stored, 0.1)
    const weights = new NamedWeights(packed)
    for (const name of names) expect(weights.of(name)).toBeCloseTo(stored[name])
    expect(weights.of('presence: strong')).toBe(0)
  })

  test('packing keeps no name, in characters that JSON leaves as they are', () => {
    const { gaps, values } = pack(stored, 0.1)
    expect(JSON.stringify(gaps + values)).toBe(`"${gaps}${values}"`)
    // Four weights, and weights of nothing wherever hashes are further apart than two signs can tell.
    expect(gaps).toHaveLength(2 * values.length)
  })

  test('many lie where they were', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`feature ${at}`, (at % 60) - 30] as const))
    const weights = new NamedWeights(pack(many, 1))
    expect(Object.keys(many).map((name) => weights.of(name))).toEqual(Object.values(many))
  })

  test('names that share a hash cannot be packed', () => {
    const crowd = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`crowd ${at}`, 1] as const))
    expect(() => pack(crowd, 1)).toThrow('same hash')
  })

  test.each([4.6, -4.7])('a weight that no sign stands for cannot be packed: %s', (weight) => {
    expect(() => pack({ ...stored, bias: weight }, 0.1)).toThrow('no sign')
    expect(() => pack({ ...stored, bias: Math.sign(weight) * 4.5 }, 0.1)).not.toThrow()
  })

  test('others take their place', () => {
    const weights = new NamedWeights(stored)
    replaceWeights(weights, { bias: 1 })
    expect([weights.of('bias'), weights.of('presence: faint')]).toEqual([1, 0])
  })
})
