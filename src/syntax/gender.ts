import { type MentionRow, Trait } from '../model.ts'

/** Gender that the traits of a word tell, if they agree. */
export function genderOfWord(traits: number): MentionRow['gender'] {
  const male = traits & Trait.Male
  const female = traits & Trait.Female
  if (male && !female) return 'male'
  return female && !male ? 'female' : 'unknown'
}

/** Nothing tells that the sexes differ. */
export function agree(one: MentionRow['gender'], other: MentionRow['gender']): boolean {
  return one === 'unknown' || other === 'unknown' || one === other
}
