import fc from 'fast-check'
import { expect, it } from 'vitest'
import { acceptance, bitsOf, pack, unit, unpack, weights } from '../../src/reported/weights.ts'

it('packs what it unpacks, to half a step', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.double({ min: -3.5, max: 3.5, noNaN: true })), { maxLength: 400 }),
      fc.integer({ min: 1, max: 3 }),
      (slots, classes) => {
        const table = slots.slice(0, slots.length - (slots.length % classes))
        const again = unpack(pack(table, classes), table.length, classes)
        expect(again).toHaveLength(table.length)
        for (const [slot, weight] of table.entries())
          expect(Math.abs((again[slot] as number) - weight)).toBeLessThanOrEqual(unit / 2 + 1e-6)
      },
    ),
  )
})

it('keeps a gap longer than one sign tells', () => {
  const table = new Float64Array(100_000)
  table[99_999] = 1.2
  const again = unpack(pack(table), table.length)
  expect(again[99_999]).toBeCloseTo(1.2, 0)
  expect(again.filter((weight) => weight !== 0)).toHaveLength(1)
})

it('has fitted weights for every decision', () => {
  for (const name of Object.keys(bitsOf) as (keyof typeof bitsOf)[]) expect(weights[name].some((weight) => weight !== 0)).toBe(true)
  expect(acceptance.length).toBeGreaterThan(10)
})
