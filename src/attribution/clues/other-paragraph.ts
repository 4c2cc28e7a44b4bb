import type { Clue, ClueExample } from '../../choice.ts'
import { edgeOf, edges } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(edges, ['fills its paragraph', 'goes on'], ['cue', 'no cue'])

/** The attribution ends the paragraph before: `Mary said:`, then the quotation on a line of its own. */
export const otherParagraph: Clue = {
  name: 'other-paragraph',
  kinds: ['cue', 'mention'],
  levels: table.levels,
  read: ({ paragraphs, gap, setting, cue }) =>
    paragraphs > 0 && gap ? table.at(edgeOf(gap.edge), setting.closesParagraph ? 0 : 1, cue ? 0 : 1) : 0,
}

export const examples: readonly ClueExample[] = [
  { text: 'Mary told the court:\n\n“It was dark.”', mention: 'Mary', level: 'colon, fills its paragraph, cue' },
  { text: 'Mary said: “It was dark.”', mention: 'Mary', level: null },
]
