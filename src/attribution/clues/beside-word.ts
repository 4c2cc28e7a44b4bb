import type { Clue, ClueExample } from '../../model.ts'
import { distanceOf, distances, sideOf, sides, wordSortOf, wordSorts } from './axes.ts'
import { grid } from './grid.ts'

const table = grid(sides, wordSorts, distances, ['capitals throughout', 'mixed'])

/**
 * The word beside the quotation on the side of the attribution.
 *
 *     Dale said on the “Late Show”
 *                  ^^^ a determiner: what follows is a name for something
 *
 * Near-miss: in `“Go,” when Dale asked` the conjunction starts another clause.
 */
export const besideWord: Clue = {
  name: 'beside-word',
  kinds: ['cue', 'mention'],
  levels: table.levels,
  read: (candidate) => {
    const { kind, setting } = candidate
    if (kind !== 'cue' && kind !== 'mention') return 0
    const before = candidate.side === 'before'
    const sort = before ? wordSortOf(setting.beforeTraits, setting.before) : wordSortOf(setting.afterTraits, setting.after)
    return table.at(sideOf(candidate), sort, distanceOf(candidate), setting.titleCase ? 0 : 1)
  },
}

export const examples: readonly ClueExample[] = [
  { text: 'Dale said so on the “Late Show” then.', mention: 'Dale', level: 'before, determiner, few words, capitals throughout' },
  { text: '“Go,” said Dale.', mention: 'Dale', level: 'after, reporting, touching, mixed' },
]
