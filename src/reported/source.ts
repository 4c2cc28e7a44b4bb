/** Whose words a clause reports: the subject of its cue that stands outside the clause. */
import { lemmaName } from '../lexicon/reporters.ts'
import { formOfRow } from '../lexicon/vocabulary.ts'
import { type CueRow, type MentionRow, Trait } from '../model.ts'
import type { Layout } from '../syntax/layout.ts'
import { adHoc, phraseLeftOf } from '../syntax/noun-phrases.ts'
import { type Subject, subjectsOf } from '../syntax/subjects.ts'
import type { Reported } from './find-reports.ts'
import { Form, type Reporter } from './reporters.ts'

const forms = ['base', 'present', 'past', 'ing', 'base', 'phrase'] as const

/** The row of the cue table that stands there, or one made for a reporter that the table doesn't hold. */
export function cueOf({ document: { tokens }, cues, cueAt }: Layout, { head, last, lemma, form }: Reporter): CueRow {
  const known = cues[cueAt[head] as number]
  if (known) return known
  const name = lemmaName(lemma)
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

export function sourceOf(layout: Layout, { reporter, pieces, after }: Reported): MentionRow | null {
  const cue = cueOf(layout, reporter)
  const free = ({ mention }: Subject) => pieces.every(([first, last]) => mention.last <= first || mention.first > last)
  if (reporter.form === Form.noun) {
    const owner = ownerOf(layout, reporter)
    if (owner) return owner
  }
  const subjects = subjectsOf(layout, cue).filter(free)
  if (!after && reporter.form !== Form.phrase) {
    // `…, Dale said`, `…, said Dale`: whoever stands between the clause and the cue, or right behind it.
    const end = (pieces[0] as readonly [number, number])[1]
    const beside = subjects.find(({ mention, relation }) => mention.first > end && relation !== 'main')
    if (beside) return beside.mention
  }
  return subjects.find(({ relation }) => !(after && relation === 'inverted'))?.mention ?? null
}

/** `Dale’s claim that`, `the ministry’s repeated warnings`. */
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
    if (traits & Trait.PossessivePronoun) {
      if (mention) return mention
      void formOfRow
      return adHoc(layout, at, at + 1)
    }
    if (traits & (Trait.Preposition | Trait.Coordinator | Trait.Verb)) return null
  }
  return null
}
