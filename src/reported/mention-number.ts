/** Kinds of mentions as numbers, by which the fitted weights know them. */
import type { MentionRow } from '../model.ts'

const types: readonly MentionRow['type'][] = ['name', 'pronoun', 'description']
const sorts: readonly MentionRow['sort'][] = ['person', 'group', 'document', 'thing', 'unknown']

export const typeNumber = ({ type }: MentionRow): number => types.indexOf(type)

/** Of type and sort together. */
export const mentionNumber = (mention: MentionRow): number => typeNumber(mention) * 8 + sorts.indexOf(mention.sort)
