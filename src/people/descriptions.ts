/** Whom a description means: `the minister` is the last person whom an apposition called one. */
import { type Document, type MentionRow, Trait } from '../model.ts'
import type { Draft } from './person.ts'

interface Known {
  readonly person: number
  readonly mention: number
  /** Words before the head, lower case, without articles. */
  readonly modifiers: readonly string[]
}

/** How sure a definite description is of its person when one, or more than one, fits. */
const sureOfOne = 0.9
const sureOfLast = 0.6

export class DescriptionIndex {
  private readonly byHead = new Map<string, Known[]>()
  private readonly document: Document

  constructor(document: Document) {
    this.document = document
  }

  add(person: Draft, mention: MentionRow): void {
    const { head, modifiers } = this.read(mention)
    const entry = { person: person.id, mention: mention.id, modifiers }
    const known = this.byHead.get(head)
    if (known) known.push(entry)
    else this.byHead.set(head, [entry])
  }

  /** The person of an earlier description that this one may repeat: same head, no modifier that the earlier one lacks. */
  find(mention: MentionRow, personOf: (id: number) => Draft): { readonly person: Draft; readonly sure: number } | null {
    const { head, modifiers } = this.read(mention)
    const known = this.byHead.get(head)
    if (!known) return null
    const opener = this.document.tokens.traits[mention.first] as number
    const definite = mention.plural || !(opener & Trait.Determiner) || this.isThe(mention)
    if (!definite) return null
    // `officials` after `senior officials` may be others; `the officials` are not.
    const same = mention.plural && !this.isThe(mention)
    const fitting = known.filter(
      (entry) =>
        entry.mention < mention.id &&
        modifiers.every((word) => entry.modifiers.includes(word)) &&
        (!same || entry.modifiers.length === modifiers.length),
    )
    const last = fitting.at(-1)
    if (!last) return null
    const people = new Set(fitting.map(({ person }) => person))
    return { person: personOf(last.person), sure: people.size > 1 ? sureOfLast : sureOfOne }
  }

  private isThe({ first }: MentionRow): boolean {
    const { text, tokens } = this.document
    const form = text.slice(tokens.start[first], tokens.end[first]).toLowerCase()
    return form === 'the' || form === 'this' || form === 'that' || form === 'these' || form === 'those' || form === 'both'
  }

  private read({ first, head }: MentionRow): { head: string; modifiers: string[] } {
    const { text, tokens } = this.document
    const modifiers: string[] = []
    for (let at = first; at < head; at++) {
      if (!((tokens.traits[at] as number) & Trait.Determiner)) modifiers.push(text.slice(tokens.start[at], tokens.end[at]).toLowerCase().replace(/['’]s$/, ''))
    }
    return { head: text.slice(tokens.start[head], tokens.end[head]).toLowerCase().replace(/['’]s$/, ''), modifiers }
  }
}
