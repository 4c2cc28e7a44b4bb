import type { Candidate, Clue, ClueExample } from '../../choice.ts'
import type { CueRow } from '../../model.ts'
import { distanceOf, distances, sideOf, sides } from './axes.ts'
import { grid } from './grid.ts'

const forms = ['past', 'present', 'ing', 'base', 'phrase', 'place'] as const
const table = grid(forms, sides, distances)

/**
 * The form of the verb: finite forms attribute, infinitives and participles less often.
 *
 *     Mary wanted to say “no”.
 *                    ^^^ base
 *
 * Near-miss: right behind a pronoun, as in `“Go,” I say`, the same form is finite.
 */
export const verbForm: Clue = {
  name: 'verb-form',
  kinds: ['cue'],
  levels: table.levels,
  read: (candidate) =>
    candidate.cue ? table.at(forms.indexOf(formIn(candidate.cue, candidate)), sideOf(candidate), distanceOf(candidate)) : 0,
}

function formIn({ form }: CueRow, { relation, reach }: Candidate): CueRow['form'] {
  return form === 'base' && relation === 'pronoun' && reach === 0 ? 'present' : form
}

export const examples: readonly ClueExample[] = [
  { text: '“Go,” said Mary.', mention: 'Mary', level: 'past, after, touching' },
  { text: '“Go,” I say.', mention: 'I', level: 'present, after, touching' },
  { text: 'According to Mary Hale, “it is over”.', mention: 'Mary Hale', level: 'phrase, before, touching' },
]
