import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '../../tsup.coding.ts'

describe('coding of what the bundle stores', () => {
  it('gives back any printable text', () => {
    const printable = fc.oneof(fc.integer({ min: 32, max: 126 }), fc.integer({ min: 160, max: 255 }))
    const text = fc.string({ unit: printable.map((code) => String.fromCharCode(code)), maxLength: 300 })
    fc.assert(fc.property(text, (each) => decode(encode(each)) === each))
  })

  it('gives back long runs, whose ranges end close to a carry', () => {
    for (const piece of ['~', ' ', '"a', '?A"B', '~~~ ']) expect(decode(encode(piece.repeat(5000)))).toBe(piece.repeat(5000))
  })

  it('rests on logarithms that no engine rounds another way', () => {
    for (let count = 0; count < 256; count++) {
      const steps = Math.log(count + 0.4) * 4096
      expect(Math.abs(steps - Math.floor(steps) - 0.5)).toBeGreaterThan(1e-6)
    }
  })

  it('takes less room the more a text repeats itself', () => {
    expect(encode('?'.repeat(2000)).length).toBeLessThan(100)
  })

  it('refuses what it could not give back', () => {
    for (const text of ['Jiří', 'a\n', '\u0000', '\u0085']) expect(() => encode(text)).toThrow('Latin-1')
  })

  it('needs no escapes in a string', () => {
    expect(encode(JSON.stringify({ gaps: '!~#^_[]{}', values: '?AB'.repeat(200) }))).toMatch(/^[(-[\]-h]+$/)
  })
})
