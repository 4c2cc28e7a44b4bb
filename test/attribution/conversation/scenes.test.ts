import { describe, expect, it } from 'vitest'
import { leaves, sceneAround, sceneBreaks } from '../../../src/attribution/conversation/scenes.ts'
import { readText } from '../../../src/document/index.ts'
import { observed, stageFor } from './observed.ts'

describe('breaks between scenes', () => {
  it.each(['* * *', 'CHAPTER IV', 'Chapter 4. The Boat', '[II]', 'XIV.', '—', '7', '_Part Two_'])('%s is one', (line) => {
    expect(sceneBreaks(readText(`It rained all night.\n\n${line}\n\nAnn Lee rose early.`))).toHaveLength(1)
  })

  it.each([
    'Ann Lee waited.',
    'Part of it was true.',
    'I.O.U.',
    'No.',
    '“Chapter one.”',
    'Ill.',
    'Book the tickets.',
    '“…”',
    '“?!”',
    '"..."',
  ])('%s is none', (line) => {
    expect(sceneBreaks(readText(`It rained all night.\n\n${line}\n\nAnn Lee rose early.`))).toEqual([])
  })

  it('part a text into scenes', () => {
    const breaks = [10, 20]
    expect([0, 9, 10, 19, 20, 99].map((token) => sceneAround(breaks, token))).toEqual([
      [0, 10],
      [0, 10],
      [10, 20],
      [10, 20],
      [20, Number.POSITIVE_INFINITY],
      [20, Number.POSITIVE_INFINITY],
    ])
  })
})

describe('somebody leaves', () => {
  const first = (narration: string) => {
    const { layout, named } = stageFor(`“Go,” said Ben Hale.\n\n${narration}`)
    const ann = named.find(({ mention }) => layout.document.text.slice(mention.start).startsWith('Ann'))
    return ann !== undefined && leaves(layout, ann.mention)
  }

  it.each([
    'Ann Lee left the room.',
    'Ann Lee had gone.',
    'Ann Lee quietly withdrew.',
    'Ann Lee rose and went out.',
    'Ann Lee ran upstairs.',
    'Ann Lee had then disappeared.',
  ])('%s', (narration) => {
    expect(first(narration)).toBe(true)
  })

  it.each([
    'Ann Lee went on reading.',
    'Ann Lee came in.',
    'Ann Lee walked towards him.',
    'Ann Lee rose and sat down.',
    'Ann Lee laughed.',
    'Ann Lee’s left hand hurt.',
  ])('not: %s', (narration) => {
    expect(first(narration)).toBe(false)
  })
})

describe('another scene', () => {
  const weightOfAnn = (mark: string) => {
    const text = `Ann Lee sat by the fire. She put down her book.\n\n“It is late,” said Ann Lee.\n\n“It is,” said Ben Hale.\n\n${mark}“You might have hurried,” said Mary Dale.`
    const { stage, turns } = observed(text)
    return turns[2]?.candidates.find(({ person }) => stage.people.persons[person]?.name === 'Ann Lee')?.weight ?? 0
  }

  it('counts less of those who were there before', () => {
    expect(weightOfAnn('* * *\n\n')).toBeLessThan(0.5 * weightOfAnn('It rained.\n\n'))
  })
})
