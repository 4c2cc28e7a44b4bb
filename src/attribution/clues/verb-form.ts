import type { Clue, ClueExample } from '../../choice.ts'
import { distanceOf, distances, sideOf, sides } from './axes.ts'
import { grid } from './grid.ts'

const forms = ['past', 'present', 'ing', 'base', 'phrase', 'place'] as const
const table = grid(forms, sides, distances)

/**
 * The form of the verb: finite forms attribute, infinitives and participles less often.
 *
 *     Mary wanted to say “no”.
 *                    ^^^ base
 */
export const verbForm: Clue = {
  name: 'verb-form',
  kinds: ['cue'],
  levels: table.levels,
  read: (candidate) => (candidate.cue ? table.at(forms.indexOf(candidate.cue.form), sideOf(candidate), distanceOf(candidate)) : 0),
}

export const examples: readonly ClueExample[] = [
  { text: '“Go,” said Mary.', mention: 'Mary', level: 'past, after, touching' },
  { text: 'According to Mary Hale, “it is over”.', mention: 'Mary Hale', level: 'phrase, before, touching' },
]
