/** What the library says of one quote, in plain words. */
import type { Quote } from '../../src/index.ts'
import { element } from './element.ts'
import { reasonsFor, sureness } from './explain/index.ts'
import { percent } from './numbers.ts'
import { type Voice, voiceOf } from './voices.ts'

const kinds: Readonly<Record<Quote['kind'], string>> = {
  direct: 'direct: in the speaker’s very words',
  mixed: 'mixed: in the reporter’s words, some of them quoted',
  indirect: 'indirect: in the reporter’s words',
}
const mentions = { name: 'a name', pronoun: 'a pronoun', description: 'a description' } as const

export function detailsOf(quote: Quote, voices: ReadonlyMap<string, Voice>): Node[] {
  const voice = voiceOf(voices, quote)
  const { cue, mention, addressee, closed, nested } = quote
  return [
    speaker(quote, voice),
    sure(quote),
    element('blockquote', {}, shortened(quote.content.map(({ text }) => text.trim()).join(' … '))),
    element(
      'dl',
      {},
      ...row('Kind', kinds[quote.kind]),
      ...row('Reported by', cue ? `“${cue.text}”${same(cue.text, cue.lemma) ? '' : ` (to ${cue.lemma})`}` : 'no reporting words'),
      ...row('Named by', mention ? `“${mention.text}”, ${mentions[mention.type]}` : 'no words beside it'),
      ...row('Said to', addressee?.name ?? 'the text does not say'),
      ...(closed ? [] : row('Note', 'its closing mark is missing')),
    ),
    ...reasons(quote),
    ...others(quote, voices),
    ...inside(nested),
  ]
}

function speaker({ speaker: who }: Quote, { badge, name, colour }: Voice): Node {
  const facts = [...(who?.roles ?? []), ...(who?.aliases.length ? [`also ${who.aliases.map((alias) => `“${alias}”`).join(', ')}`] : [])]
  return element(
    'div',
    { class: `speaker ${colour}` },
    element('span', { class: 'badge', 'aria-hidden': 'true' }, badge),
    element('h3', {}, name),
    ...(facts.length > 0 ? [element('p', {}, shortened(facts.join('; ')))] : []),
  )
}

function sure({ confidence, speaker: who }: Quote): Node {
  const meter = element('meter', { min: 0, max: 1, value: confidence, 'aria-label': 'Confidence' })
  const about = who ? '' : ' that nobody can be named'
  return element(
    'p',
    { class: 'sure' },
    meter,
    element('span', {}, element('strong', {}, sureness(confidence)), `${about}: ${percent(confidence)}`),
  )
}

function row(name: string, value: string): Node[] {
  return [element('dt', {}, name), element('dd', {}, value)]
}

function reasons(quote: Quote): Node[] {
  const found = reasonsFor(quote)
  if (found.length === 0) return [element('h4', {}, 'Why'), element('p', {}, 'No single clue weighs much.')]
  const most = found[0]?.weight ?? 1
  const items = found.map(({ sentence, weight }) => {
    const bar = element('span', { class: 'weight', 'aria-hidden': 'true', title: `${weight.toFixed(1)} in log-odds` })
    bar.style.setProperty('--share', String(weight / most))
    return element('li', {}, bar, `${sentence}.`)
  })
  return [element('h4', {}, 'Why, strongest first'), element('ol', { class: 'reasons' }, ...items)]
}

function others({ alternatives }: Quote, voices: ReadonlyMap<string, Voice>): Node[] {
  if (alternatives.length === 0) return [element('h4', {}, 'Who else'), element('p', {}, 'Nobody else comes into question.')]
  const items = alternatives.map((alternative) => {
    const voice = voices.get(alternative.speaker.id)
    const badge = element('span', { class: voice ? `badge ${voice.colour}` : '', 'aria-hidden': 'true' }, voice?.badge ?? '')
    return element('li', {}, badge, `${alternative.speaker.name} `, element('span', {}, percent(alternative.confidence)))
  })
  return [element('h4', {}, 'Who else'), element('ul', { class: 'others' }, ...items)]
}

function inside(nested: readonly Quote[]): Node[] {
  if (nested.length === 0) return []
  const items = nested.map(({ speaker: who, text }) => element('li', {}, `${shortened(text)}: ${who?.name ?? 'nobody named'}`))
  return [element('h4', {}, 'Quoted inside'), element('ul', {}, ...items)]
}

function same(word: string, lemma: string): boolean {
  return word.toLowerCase() === lemma.toLowerCase()
}

/** The panel is no place for a speech of ten pages. */
function shortened(text: string): string {
  const signs = [...text.replace(/\s+/gu, ' ')]
  return signs.length > 300 ? `${signs.slice(0, 300).join('')}…` : signs.join('')
}
