import type { Quote, TextSpan } from '../../types.ts'
import type { PlacedQuote } from '../arguments.ts'
import type { Mark } from './nest.ts'
import type { SpeakerList } from './speakers.ts'
import type { Attributes } from './xml.ts'

/** What is marked in the text: what was said, then cues and mentions. */
export function marksOf(placed: readonly PlacedQuote[], pointer: SpeakerList['pointer']): Mark[] {
  const quotes = placed.map(({ quote }, index) => ({ quote, id: `quote-${index + 1}` })).filter(({ quote }) => quote.content.length > 0)
  const said = quotes.map(({ quote, id }): Mark => ({ name: 'said', id, spans: quote.content, attributes: attributesOf(quote, pointer) }))
  const cues = gather(
    'seg',
    'cue',
    quotes.map(({ quote: { cue }, id }) => ({ span: cue, quote: id, attributes: { type: 'cue' } })),
  )
  const mentions = gather(
    'rs',
    'mention',
    quotes.map(({ quote: { mention, speaker }, id }) => {
      return { span: mention, quote: id, attributes: { type: mention?.type, ref: pointer(speaker) } }
    }),
  )
  return [...said, ...cues, ...mentions]
}

function attributesOf({ kind, speaker, addressee, confidence }: Quote, pointer: SpeakerList['pointer']): Attributes {
  return {
    who: pointer(speaker),
    toWhom: pointer(addressee),
    direct: String(kind === 'direct'),
    ana: `#kind-${kind}`,
    cert: confidence >= 0 && confidence <= 1 ? String(confidence) : undefined,
  }
}

interface Found {
  readonly span: TextSpan | null
  readonly quote: string
  readonly attributes: Attributes
}

/** The same words may serve several quotes: they are marked once and point at all of them. */
function gather(name: Mark['name'], prefix: string, found: readonly Found[]): Mark[] {
  const groups = new Map<string, { span: TextSpan; quotes: string[]; attributes: Found['attributes'] }>()
  for (const { span, quote, attributes } of found) {
    if (!span || span.start === span.end) continue
    const key = JSON.stringify([span.start, span.end, attributes])
    const group = groups.get(key) ?? { span, quotes: [], attributes }
    group.quotes.push(`#${quote}`)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ span, quotes, attributes }, index) => {
    return { name, id: `${prefix}-${index + 1}`, spans: [span], attributes: { ...attributes, corresp: quotes.join(' ') } }
  })
}
