/** Whose words a clause reports: subjects of its cue and mentions of its sentence, weighed against each other. */
import { relations as all, type Relation } from '../choice.ts'
import { rareReporter } from '../lexicon/rare-reporters.ts'
import { lemmaName } from '../lexicon/reporters.ts'
import { Word } from '../lexicon/words.ts'
import { type CueRow, Kind, type MentionRow, Trait } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
import { mainSubject } from '../syntax/main-subject.ts'
import { adHoc, phraseLeftOf } from '../syntax/noun-phrases.ts'
import { speaksWith, subjectsOf } from '../syntax/subjects.ts'
import { type Features, step } from './features.ts'
import { mentionNumber } from './mention-number.ts'
import { agentOf, isPassive, quotesSubject } from './passive.ts'
import type { Piece } from './pieces.ts'
import { Form, type Reporter } from './reporters.ts'
import { type Scene, shapeIn } from './scene.ts'
import { sourceTemplates as T } from './templates.ts'

const forms = ['base', 'present', 'past', 'ing', 'base', 'phrase'] as const
const relations: readonly Relation[] = all.filter((relation) => relation !== 'colon' && relation !== 'label')
/** Mentions of the sentence that are tried without a construction of their own. */
const mostNear = 5
const longestPhrase = 12

export interface Source {
  readonly mention: MentionRow
  readonly relation: Relation
  /** Place in the ranking of constructions. */
  readonly order: number
}

/** The row of the cue table that stands there, or one made for a reporter that the table doesn't hold. */
export function cueOf({ document: { tokens }, cues, cueAt }: Layout, { head, last, lemma, form }: Reporter): CueRow {
  const known = cues[cueAt[head] as number]
  if (known) return known
  const name = rareReporter(tokens.word[head] as number) ?? lemmaName(lemma)
  return {
    id: -1 - head,
    first: head,
    last,
    head,
    lemma: form === Form.phrase ? `${name} to` : name,
    form: forms[form] as CueRow['form'],
    prior: 0.5,
    start: tokens.start[head] as number,
    end: tokens.end[last - 1] as number,
  }
}

/** Everybody whose words they may be, without those whom the clause itself names. */
export function sourcesFor(scene: Scene, reporter: Reporter, pieces: readonly Piece[]): Source[] {
  const { layout } = scene
  const found: Source[] = []
  const add = (mention: MentionRow | null, relation: Relation) => {
    if (!mention || found.some((other) => other.mention.first === mention.first)) return
    if (found.some((other) => speaksWith(layout, other.mention, mention))) return
    if (pieces.some(([first, last]) => mention.last > first && mention.first <= last)) return
    found.push({ mention, relation, order: found.length })
  }
  if (isPassive(scene, reporter) && !quotesSubject(scene, reporter)) {
    add(agentOf(scene, reporter), 'phrase')
    return found
  }
  if (reporter.form === Form.noun) add(ownerOf(layout, reporter), 'genitive')
  for (const { mention, relation } of subjectsOf(layout, cueOf(layout, reporter))) add(mention, relation)
  // `quoted a witness as saying`
  if (reporter.form === Form.ing && layout.document.tokens.word[reporter.head - 1] === Word.as && found.length > 0) return found
  if (reporter.form === Form.phrase && found.length === 0) add(phraseAfter(layout, reporter), 'phrase')
  if (reporter.form === Form.ing && reporter.head === reporter.from) add(subjectBehind(layout, pieces), 'main')
  add(mainSubject(layout, reporter.head), 'main')
  let near = 0
  for (let at = reporter.head - 1; at >= reporter.from && near < mostNear; at--) {
    const mention = layout.mentions[layout.mentionAt[at] as number]
    if (!mention || layout.owner[at] !== reporter.level) continue
    add(mention, 'near')
    near++
    at = mention.first
  }
  const others = found.filter(({ mention }) => reporter.form === Form.noun || !isOwner(layout, mention))
  return others.length > 0 ? others : found
}

export function readSource(
  scene: Scene,
  reporter: Reporter,
  { mention, relation, order }: Source,
  after: boolean,
  end: number,
  f: Features,
): void {
  const { tokens } = scene.layout.document
  const { head, last, form, lemma } = reporter
  const at = (row: number) => shapeIn(scene, reporter, row)
  const r = relations.indexOf(relation)
  const side = after ? 1 : 0
  const left = mention.last <= head
  const before = at(head - 1)
  f.add(T.relation, r, side)
  f.add(T.relation, r, order + 1, form + 8)
  f.add(T.order, Math.min(order, 3))
  f.add(T.made, mention.id < 0 ? 1 + step(mention.last - mention.first) : 0, r)
  f.add(T.made, mention.id < 0 ? 1 + step(mention.last - mention.first) : 0, form, before + 3)
  f.add(T.form, r, form, side)
  f.add(T.form, r, form, before + 2)
  f.add(T.before, r, before)
  f.add(T.beforeTwo, r, before, at(head - 2) + 1)
  f.add(T.lemma, r, lemma)
  f.add(T.sort, mentionNumber(mention), form)
  f.add(T.sort, mentionNumber(mention), r + 10)
  f.add(T.edges, at(mention.first - 1), r)
  f.add(T.edges, at(mention.last), r + 20, form)
  f.add(T.edges, at(mention.first - 1), at(mention.last), 99)
  f.add(T.distance, step(left ? head - mention.last : mention.first - last), left ? 1 : 0, form)
  f.add(T.place, mention.first === reporter.from ? 1 : 0, form, before)
  f.add(T.side, side, end >= 0 && !after ? (mention.first > end ? 1 : 2) : 0, left ? 1 : 0)
  let verbs = 0
  let commas = 0
  let rivals = 0
  for (let row = mention.last; row < head; row++) {
    if ((tokens.traits[row] as number) & (Trait.Verb | Trait.Auxiliary) && tokens.kind[row] === Kind.Word) verbs++
    if (tokens.kind[row] === Kind.Comma) commas++
    if ((scene.reporterAt[row] as number) >= 0) rivals++
  }
  f.add(T.between, Math.min(verbs, 2), Math.min(commas, 2), form)
  f.add(T.between, Math.min(rivals, 2), Math.min(commas, 2), form + 8)
  f.add(T.between, r, Math.min(verbs, 2), before + 16)
}

/** `Insisting that all was well, the captain left`: who stands behind the comma after the clause. */
function subjectBehind({ document: { tokens }, mentions, mentionAt }: Layout, pieces: readonly Piece[]): MentionRow | null {
  const end = (pieces.at(-1) as Piece)[1] + 1
  const mention = mentions[mentionAt[end + 1] as number]
  return tokens.kind[end] === Kind.Comma && mention?.first === end + 1 ? mention : null
}

/** `Dale’s deputy said`: somebody else, who belongs to Dale. */
function isOwner({ document: { tokens } }: Layout, { last }: MentionRow): boolean {
  const traits = tokens.traits[last - 1] as number
  return (traits & Trait.Possessive) !== 0 && !(traits & Trait.Auxiliary) && tokens.kind[last] === Kind.Word
}

/** `according to show insiders`: all words to the next punctuation or clause. */
function phraseAfter(layout: Layout, { last, level, to }: Reporter): MentionRow | null {
  const { tokens } = layout.document
  let end = last
  while (end < to && end < last + longestPhrase && layout.owner[end] === level && tokens.kind[end] === Kind.Word) {
    const traits = tokens.traits[end] as number
    if (traits & (Trait.Relative | Trait.Subordinator | Trait.Auxiliary) && !(traits & Trait.Determiner)) break
    end++
  }
  return end > last ? adHoc(layout, last, end) : null
}

/** `Dale’s claim that`, `the ministry’s repeated warnings`, `her view`. */
function ownerOf(layout: Layout, { head }: Reporter): MentionRow | null {
  const { tokens } = layout.document
  for (let at = head - 1; at > head - 4 && at >= 0; at--) {
    const traits = tokens.traits[at] as number
    const mention = layout.mentions[layout.mentionAt[at] as number]
    if (traits & Trait.Possessive && !(traits & Trait.Auxiliary)) {
      if (mention && mention.last === at + 1) return mention
      const phrase = phraseLeftOf(layout, at)
      return phrase ? adHoc(layout, phrase.base, phrase.last) : null
    }
    if (traits & Trait.PossessivePronoun) return mention ?? { ...adHoc(layout, at, at + 1), type: 'pronoun' }
    if (traits & (Trait.Preposition | Trait.Coordinator | Trait.Verb) && tokens.word[at] !== Word.of) return null
  }
  return null
}
