/** Reads a text’s mentions in order: what earlier ones make of descriptions, epithets and pronouns, and who is named together. */
import { Word } from '../lexicon/words.ts'
import type { Document, MentionRow } from '../model.ts'
import { togetherKey } from '../syntax/noun-phrases.ts'
import { isEpithet, isFirm } from './epithets.ts'
import { formOf } from './forms.ts'
import { arePersons, pairOf } from './pairs.ts'
import { addForm, type Draft } from './person.ts'
import { type Place, pronounCandidates, resolvePronoun, type Trace } from './pronouns.ts'
import type { Register } from './register.ts'
import { isBesideReport, isRead } from './syntax.ts'

/** A pronoun surer than this tells the gender of a name. */
const sureGender = 0.7
/** Below this an epithet counts as somebody of its own. */
const leastMeant = 0.6

/** Is shown every pronoun with the people mentioned before; fitting listens here. */
export type PronounWatch = (pronoun: MentionRow, traces: readonly Trace[], place: Place) => void

/** Links every mention in order: names, then what earlier ones make of descriptions and pronouns. `inside`: whether a quotation holds it. */
export function readMentions(
  document: Document,
  mentions: readonly MentionRow[],
  register: Register,
  inside: Uint8Array,
  watch?: PronounWatch,
): void {
  const { tokens } = document
  const { persons, of, sure, descriptions, salience } = register
  const pairs = new Map<string, Draft>()

  const personOf = ({ id }: MentionRow) => persons[of[id] as number]

  function link(mention: MentionRow): Draft | null {
    const isInside = inside[mention.id] !== 0
    if (mention.type === 'pronoun') return isInside ? null : pronoun(mention)
    const known = mention.type === 'description' ? (register.calledSo(mention) ?? personOf(mention)) : personOf(mention)
    const found = !known && mention.type === 'description' ? descriptions.find(mention) : null
    sure[mention.id] ||= found?.sure ?? 1
    if (known || found) return known ?? (found?.person as Draft)
    const firm = isFirm(document, mention)
    const meant = isInside || !(firm || isEpithet(document, mention)) ? null : meantBy(mention, firm)
    if (meant || mention.type === 'name') return meant ?? register.bearerOf(mention)
    const described = register.inRole(mention) ?? register.create(register.formOf(mention), [], mention)
    descriptions.add(described, mention)
    return described
  }

  function pronoun(mention: MentionRow): Draft | null {
    const word = tokens.word[mention.head]
    if (word === Word.i && register.narrator) {
      sure[mention.id] = 1
      return register.narrator
    }
    if (mention.gender === 'unknown' && word !== Word.they && word !== Word.it) return null
    const place = salience.placeOf(mention)
    const reports = isBesideReport(tokens, mention)
    // `“Was it late?” Ann asked.` and a paragraph of hers: whoever speaks there answers.
    const traces = reports ? salience.traces.filter(({ asks, paragraph }) => !asks || paragraph !== place.paragraph - 1) : salience.traces
    watch?.(mention, traces, place)
    const all = pronounCandidates(traces, mention, reports)
    // `Ann asked Eva if she was late. “Yes,” she said.`: so does Eva.
    const others = all.filter(({ asks, sentence }) => asks < 2 || sentence < place.sentence - 1)
    const texts = isRead(tokens, mention) ? all.filter(({ person }) => person.sort === 'document') : []
    const likely = texts.length > 0 ? texts : (others[0]?.sentence ?? -1) >= place.sentence - 1 ? others : all
    const found = resolvePronoun(likely, place, mention.plural)
    if (!found) return null
    sure[mention.id] = found.sure
    const person = persons[found.person] as Draft
    if (!person.genderKnown && mention.gender !== 'unknown' && found.sure > sureGender) register.setGender(person, mention.gender)
    return person
  }

  /** Whom an epithet means, as if it were `he` or `she`, or `it` of a firm; null where no name is likely enough. */
  function meantBy(mention: MentionRow, firm: boolean): Draft | null {
    const sort = firm ? 'group' : 'person'
    const named = salience.traces.flatMap((trace) => {
      const person = persons[trace.person.id] as Draft
      // `Novajet` may be a firm, while of two words one is most likely a first name.
      const open =
        person.sort === 'unknown' && (firm ? person.gender === 'unknown' && trace.placed === 0 && trace.subject : person.words.length > 1)
      return person.named && (person.sort === sort || open) ? [{ ...trace, person: { ...person, sort } as const }] : []
    })
    const found = resolvePronoun(pronounCandidates(named, { ...mention, sort: firm ? 'thing' : sort }), salience.placeOf(mention))
    if (!found || found.sure < leastMeant) return null
    sure[mention.id] = found.sure
    return persons[found.person] as Draft
  }

  /** Two who are named together are somebody, too. */
  function pair(other: MentionRow): void {
    const both = pairOf(document, mentions[other.id - 1], other)
    const members = both && [personOf(both) as Draft, personOf(other) as Draft]
    if (!both || !members || !arePersons(members)) return
    const ids = members.map(({ id }) => id)
    const key = togetherKey(ids)
    const known = pairs.get(key) ?? register.create(formOf(document, both), [], both)
    known.members = ids
    known.named = members.every(({ named }) => named)
    pairs.set(key, known)
    salience.enter(known, both)
  }

  for (const mention of mentions) {
    register.addRolesAt(mention)
    const person = link(mention)
    if (!person) continue
    of[mention.id] = person.id
    if (mention.type !== 'pronoun') addForm(person, register.formOf(mention))
    if (inside[mention.id] !== 0) continue
    if (mention.type === 'name' && mention.sort === 'group') descriptions.addNoun(person, mention)
    salience.enter(person, mention)
    pair(mention)
  }
}
