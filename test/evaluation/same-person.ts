/** Whether an answer names the person whom the annotators meant. */
import type { Mention, Speaker } from '../../src/types.ts'
import { type GoldDocument, overlap, type Range } from './corpus.ts'
import standing from './titles.json' with { type: 'json' }

const titles = new Set(standing.titles)

interface Named {
  readonly speaker: Speaker | null
  readonly mention: Mention | null
}

/** By the fullest name, by an annotated mention that ends where the answer's ends, or by a form that no other person of the cast has. */
export function isPerson(document: GoldDocument, wanted: string, { speaker, mention }: Named): boolean {
  const person = document.entities[wanted]
  if (!person) return false
  const { mentions, narrator = false } = person
  if (!speaker) return mention !== null && mentions?.some((range) => range[0] === mention.start || endsWith(mention, range)) === true
  const own = new Set([...(person.names ?? []), ...(mentions && wanted.includes('-') ? [] : [wanted])].map(plain))
  const forms = [speaker.name, ...speaker.aliases].map(plain)
  if (own.has(plain(speaker.name))) return true
  if (mention && mentions?.some((range) => endsWith(mention, range))) return true
  if (narrator && (forms.includes('i') || forms.includes('narrator'))) return true
  const others = Object.entries(document.entities).flatMap(([id, { names = [] }]) => (id === wanted ? [] : [names]))
  if (others.some((names) => names.some((name) => plain(name) === plain(speaker.name)))) return false
  if (forms.some((form) => own.has(form))) return true
  const fits = (names: readonly string[]) => names.some((name) => isPartOf(speaker.name, name))
  return fits(person.names ?? []) && !others.some(fits)
}

function endsWith({ start, end }: Mention, range: Range): boolean {
  return range[1] === end && overlap(start, end, range) > 0
}

/** In lower case, without article, dots, underscores and a possessive ending. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[_*.]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(the|a|an) /, '')
    .replace(/'s$/, '')
    .trim()
}

/** Every word of `name`, titles aside, stands in `whole`, and their titles do not contradict each other. */
function isPartOf(name: string, whole: string): boolean {
  const [part, all] = [plain(name).split(' '), plain(whole).split(' ')]
  const words = part.filter((word) => !titles.has(word))
  const [title, other] = [part, all].map((list) => list.find((word) => titles.has(word)))
  return words.length > 0 && words.every((word) => all.includes(word)) && !(title && other && title !== other)
}
