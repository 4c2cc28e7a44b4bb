import { expect, it } from 'vitest'
import { voiceOf, voicesOf } from '../../examples/browser/voices.ts'
import type { Speaker } from '../../src/index.ts'

const speaker = (name: string, id = name): Speaker => ({ id, name, aliases: [], named: true, gender: 'unknown', roles: [] })
const badges = (...names: string[]) =>
  [...voicesOf(names.map((name, index) => speaker(name, `${index}`))).values()].map(({ badge }) => badge)

it('letters come from the name, without titles and articles', () => {
  expect(badges('Ann Lee', 'Mr Dunmore', 'the council', 'Dr Hannah Quist', 'O', '李明')).toEqual(['AL', 'DU', 'CO', 'HQ', 'O', '李明', '?'])
})

it('no two voices have the same letters', () => {
  const many = badges(...Array.from({ length: 100 }, (_, index) => `Ann L${index}`))
  expect(new Set(many).size).toBe(many.length)
})

it('names of odd signs have letters too', () => {
  for (const badge of badges('\ud800', '😀 face', '—', ' ')) expect(badge).not.toBe('')
})

it('a quote without a speaker has the voice of nobody', () => {
  const ann = speaker('Ann Lee')
  const voices = voicesOf([ann])
  expect(voiceOf(voices, { speaker: ann }).name).toBe('Ann Lee')
  expect(voiceOf(voices, { speaker: null }).name).toBe('Nobody named')
})
