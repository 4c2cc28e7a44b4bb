import type { Speaker } from '../../types.ts'
import type { PlacedQuote } from '../arguments.ts'
import { idMaker, startTag, textElement } from './xml.ts'

/** Who is named in the document: the elements that say who they are, and how to point at them. */
export interface SpeakerList {
  readonly elements: readonly string[]
  readonly pointer: (speaker: Speaker | null) => string | undefined
}

/** Speakers and addressees in the order in which they come; those who speak together follow their group. */
export function listSpeakers(placed: readonly PlacedQuote[]): SpeakerList {
  const speakers = new Map<string, Speaker>()
  const add = (speaker: Speaker | null) => {
    if (!speaker || speakers.has(speaker.id)) return
    speakers.set(speaker.id, speaker)
    speaker.members?.forEach(add)
  }
  for (const { quote } of placed) {
    add(quote.speaker)
    add(quote.addressee)
  }
  const idOf = idMaker('speaker')
  const pointer = (speaker: Speaker | null) => (speaker ? `#${idOf(speaker.id)}` : undefined)
  return { elements: [...speakers.values()].map((speaker) => elementOf(speaker, idOf(speaker.id), pointer)), pointer }
}

function elementOf({ id, name, aliases, named, gender, roles, members }: Speaker, xmlId: string, pointer: SpeakerList['pointer']): string {
  const element = members?.length ? 'personGrp' : 'person'
  const parts = [
    textElement('persName', name, { type: named ? undefined : 'description' }),
    ...aliases.map((alias) => textElement('persName', alias, { type: 'alias' })),
    ...(gender === 'unknown' ? [] : [textElement('sex', gender, { value: gender === 'female' ? 'F' : 'M' })]),
    ...roles.map((role) => textElement('occupation', role)),
    // The id as the quotes have it, where XML does not take it.
    ...(xmlId === `speaker-${id}` ? [] : [textElement('idno', id)]),
  ]
  return `${startTag(element, { 'xml:id': xmlId, corresp: members?.map(pointer).join(' ') })}${parts.join('')}</${element}>`
}
