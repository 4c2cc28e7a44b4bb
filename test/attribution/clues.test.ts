import { describe, expect, it } from 'vitest'
import { ballotsFor } from '../../src/attribution/ballots.ts'
import { offsets, votesFor } from '../../src/attribution/choose.ts'
import { clues } from '../../src/attribution/clues/index.ts'
import weights from '../../src/attribution/weights.json'
import type { Candidate, ClueExample } from '../../src/choice.ts'
import { findCues } from '../../src/cues/index.ts'
import { readText } from '../../src/document/index.ts'
import { findMentions } from '../../src/mentions/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { lay } from '../../src/syntax/layout.ts'

/** The candidate that an example is about. */
function candidateOf({ text, quotation = 0, kind, mention, cue }: ClueExample): Candidate | undefined {
  const document = readText(text)
  const quotations = findQuotations(document)
  const ballotOf = ballotsFor(lay(document, quotations, findMentions(document), findCues(document, quotations)))
  return ballotOf(quotation).candidates.find(
    (candidate) =>
      (kind === undefined ? candidate.kind === (mention === undefined ? candidate.kind : 'cue') : candidate.kind === kind) &&
      (cue === undefined || (candidate.cue !== null && text.slice(candidate.cue.start, candidate.cue.end) === cue)) &&
      (mention === undefined || (candidate.mention !== null && text.slice(candidate.mention.start, candidate.mention.end) === mention)),
  )
}

/** Examples stand beside their clue, in an export of their own that no bundle takes along. */
interface ClueModule {
  readonly examples: readonly ClueExample[]
}

const modules = await Promise.all(clues.map(({ name }) => import(`../../src/attribution/clues/${name}.ts`) as Promise<ClueModule>))

describe.each(clues.map((clue, index) => [clue.name, clue, modules[index]?.examples ?? []] as const))('clue %s', (_, clue, examples) => {
  it('has a documented example', () => {
    expect(examples.length).toBeGreaterThan(0)
  })

  it.each(examples.map((example) => [example.text, example] as const))('says of %s what its example says', (_text, example) => {
    const candidate = candidateOf(example)
    expect(candidate, 'the example has such a candidate').toBeDefined()
    if (!candidate) return
    const level = clue.kinds.includes(candidate.kind) ? clue.read(candidate) : 0
    expect(level === 0 ? null : clue.levels[level - 1]).toBe(example.level)
  })

  it('has one weight a level', () => {
    expect((weights as Record<string, number[]>)[clue.name]).toHaveLength(clue.levels.length)
  })
})

describe('the list of clues', () => {
  it('has no name twice', () => {
    expect(new Set(clues.map(({ name }) => name)).size).toBe(clues.length)
  })

  it('gives every level a place of its own', () => {
    expect(offsets.at(-1)).toBe(clues.reduce((sum, { levels }) => sum + levels.length, 0))
  })

  it('names levels once', () => {
    for (const { levels } of clues) expect(new Set(levels).size).toBe(levels.length)
  })

  it('explains a choice by votes in order of strength', () => {
    const candidate = candidateOf({ text: '“Go,” said Mary Hale.', mention: 'Mary Hale', level: null })
    const votes = candidate ? votesFor(candidate).map(({ weight }) => weight) : []
    expect(votes.length).toBeGreaterThan(3)
    expect(votes).toEqual([...votes].sort((a, b) => b - a))
  })
})
