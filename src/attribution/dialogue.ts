/** Turns of a dialogue within news: a hearing, a call, an interview, where short paragraphs of nothing but speech follow each other. */
import type { Decision, Vote } from '../choice.ts'
import type { Layout } from '../syntax/layout.ts'

/** Words of a turn without a tag: whoever says more in a paragraph of its own mostly goes on. */
const longest = 30
/** Turns to either side among which the other one speaks somewhere by name. */
const reach = 4
/** How sure the other one is: set by hand, for no labelled corpus of news has many dialogues. */
const sure = 0.7
const votes: readonly Vote[] = [{ clue: 'dialogue', shown: 'dialogue: turn', weight: 1 }]

/** A paragraph that begins with a quotation. */
interface Turn {
  /** Place of the decision on its first quotation. */
  readonly row: number
  /** Nothing but one short quotation. */
  bare: boolean
  asks: boolean
  /** Number of its last paragraph. */
  last: number
  person: number | null
}

/** The decisions, those on bare turns anew where a question was asked or the turns go to and fro. */
export function alternate(layout: Layout, decisions: readonly Decision[]): readonly Decision[] {
  const made = [...decisions]
  for (const run of runsOf(layout, decisions))
    run.forEach((turn, at) => {
      if (!turn.bare) return
      const own = decisions[turn.row] as Decision
      turn.person = otherIn(run, at)
      if (turn.person === null || turn.person === own.person) {
        turn.person ??= own.person
        return
      }
      const rivals = own.person === null ? [] : [{ person: own.person, chance: 1 - sure }]
      made[turn.row] = { ...own, candidate: null, mention: null, cue: null, person: turn.person, confidence: sure, votes, rivals }
    })
  return made
}

/** Turns that nothing parts. */
function runsOf({ document: { text, tokens } }: Layout, decisions: readonly Decision[]): Turn[][] {
  const runs: Turn[][] = []
  let turn: Turn | null = null
  decisions.forEach(({ quotation: { form, parent, first, last, end }, setting, person }, row) => {
    if (parent >= 0 || !setting) return
    const paragraph = tokens.paragraph[first] as number
    const asks = /\?\W*$/.test(text.slice(end - 3, end))
    const goesOn = turn !== null && paragraph === turn.last
    if (goesOn && turn) Object.assign(turn, { bare: false, asks })
    else if (setting.opensParagraph && form === 'marks') {
      const bare = setting.closesParagraph && setting.words <= longest
      const next: Turn = { row, bare, asks, last: paragraph, person: bare ? null : person }
      if (turn && paragraph === turn.last + 1) runs.at(-1)?.push(next)
      else runs.push([next])
      turn = next
    } else turn = null
    if (turn) turn.last = tokens.paragraph[last - 1] as number
  })
  return runs
}

/** Whoever speaks with the one who spoke before (`“Was it late?” Ann asked.`, `“It was.”`); null where that one may go on. */
function otherIn(run: readonly Turn[], at: number): number | null {
  const [before, first, turn] = [run[at - 1], run[at - 2], run[at] as Turn]
  if (!before || before.person === null) return null
  const apart = first && first.person !== null && first.person !== before.person
  if (apart && (turn.asks ? !before.asks : before.asks || first.asks)) return first.person
  if (!before.asks) return null
  const near = [...run.slice(at + 1, at + reach), ...run.slice(Math.max(0, at - reach), at).reverse()]
  return near.find(({ person }) => person !== null && person !== before.person)?.person ?? null
}
