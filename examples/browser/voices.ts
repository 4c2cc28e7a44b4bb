import type { Quote, Speaker } from '../../src/index.ts'

/** How the quotes of one speaker look. */
export interface Voice {
  /** The speaker’s id; empty where nobody is named. */
  readonly id: string
  readonly speaker: Speaker | null
  readonly name: string
  /** Letters that stand before each quotation, so that nobody has to tell colours apart; no two voices share them. */
  readonly badge: string
  /** Classes that give the colour. */
  readonly colour: string
}

/** As many as there are classes `colour-…` in the style sheet; further speakers share colours, not letters. */
const colours = 12
const lesser = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'in', 'mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'lady', 'lord'])

const nobody: Voice = { id: '', speaker: null, name: 'Nobody named', badge: '?', colour: 'voiced colour-none' }

/** A voice for each speaker, in the order given, and one for those whom nobody names. */
export function voicesOf(speakers: readonly Speaker[]): Map<string, Voice> {
  const taken = new Set<string>()
  const voices = speakers.map((speaker, index): Voice => {
    const badge = free(initialsOf(speaker.name), taken)
    taken.add(badge)
    return { id: speaker.id, speaker, name: speaker.name, badge, colour: `voiced colour-${index % colours}` }
  })
  return new Map([...voices, nobody].map((voice) => [voice.id, voice]))
}

export function voiceOf(voices: ReadonlyMap<string, Voice>, { speaker }: Pick<Quote, 'speaker'>): Voice {
  return voices.get(speaker?.id ?? '') ?? nobody
}

function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const main = words.filter((word) => word.length > 1 && !lesser.has(word.toLowerCase()))
  const [first = name, ...others] = main.length > 0 ? main : words
  const last = others.at(-1)
  return ([...first].slice(0, 1).join('') + (last ? [...last].slice(0, 1).join('') : ([...first][1] ?? ''))).toUpperCase()
}

function free(initials: string, taken: ReadonlySet<string>): string {
  let badge = initials
  for (let count = 2; taken.has(badge); count++) badge = `${initials}${count}`
  return badge
}
