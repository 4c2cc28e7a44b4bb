/** Which labels make a transcript: a lone `Note: …` makes none, nor does a list of facts. */
import { type Document, Kind } from '../model.ts'
import { areFacts } from './fact-labels.ts'
import type { Label } from './find-labels.ts'

/** Two labels that are this near follow each other, in paragraphs. */
const near = 3

/**
 * There must be three at least, one name must come again, and there must be two names. Labels in small letters must also follow
 * each other, since lists of facts (`Price: …`) look like them.
 */
export function chooseLabels(document: Document, labels: readonly (Label | null)[]): Label[] {
  const found = labels.filter((label) => label !== null && hasWords(document, label)) as Label[]
  const groups = [found.filter(({ caps }) => caps), found.filter(({ caps }) => !caps)]
  const whole = groups.filter((group) => isTranscript(document, group))
  // `GUARDIAN: …`, `Anna: …`: one side in capitals, the other not.
  if (whole.length !== 1)
    return whole.length > 1 || (groups.every(({ length }) => length > 0) && isTranscript(document, found)) ? found : []
  const [base] = whole
  // `Anna: …` among interviewers in capitals, but no headline (`Lee: Tax Must Fall`) and no lone `Correction: …`.
  const others = found.filter(({ caps, paragraph }) => caps !== base[0].caps && paragraph > base[0].paragraph)
  const times = new Map<string, number>()
  for (const { key } of others) times.set(key, (times.get(key) ?? 0) + 1)
  return found.filter((label) => label.caps === base[0].caps || (times.get(label.key) ?? 0) > 1)
}

function isTranscript(document: Document, found: readonly Label[]): boolean {
  if (found.length < 3 || new Set(found.map(({ key }) => key)).size === found.length) return false
  let neighbours = 0
  for (let i = 1; i < found.length; i++) {
    if (found[i].key !== found[i - 1].key && found[i].paragraph - found[i - 1].paragraph <= near) neighbours++
  }
  const caps = found.every((label) => label.caps)
  const again = countRepeated(document, found)
  // Of many names that stand only once the greater part must come again: tables and lists name everyone once.
  return neighbours >= (caps ? 1 : 2) && again > 0 && again * 2 >= found.length && (caps || !areFacts(document, found))
}

/** How many labels come again, as they are or shorter: `SHORT READS` and `LONG READS` are two, `JANE TAPPER` and `TAPPER` one. */
function countRepeated({ text }: Document, labels: readonly Label[]): number {
  // `Ann (00:01)`, `LEE (laughing)`
  const names = labels.map(({ name }) =>
    text
      .slice(name.start, name.end)
      .toUpperCase()
      .replace(/ ?[[(].*/, ''),
  )
  const counts = new Map<string, number>()
  const shortest = new Map<string, string>()
  labels.forEach(({ key }, i) => {
    const name = names[i]
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (name.length < (shortest.get(key)?.length ?? Infinity)) shortest.set(key, name)
  })
  const shortened = new Set<string>()
  labels.forEach(({ key }, i) => {
    const short = shortest.get(key) as string
    if (short !== names[i] && holdsAll(names[i], short)) shortened.add(names[i]).add(short)
  })
  return names.filter((name) => (counts.get(name) as number) > 1 || shortened.has(name)).length
}

function holdsAll(name: string, words: string): boolean {
  const held = new Set(name.split(' '))
  return words.split(' ').every((word) => held.has(word))
}

/** `Clinton: 45` is a table. */
function hasWords({ tokens, paragraphs }: Document, { paragraph, from }: Label): boolean {
  const { first, last, end } = paragraphs[paragraph]
  let row = first
  while (row < last && tokens.start[row] < from) row++
  if (row === last) return from >= end - 1
  return tokens.kind[row] !== Kind.Number || (row + 1 < last && tokens.kind[row + 1] === Kind.Word)
}
