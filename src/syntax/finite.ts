import { Kind, type Tokens, Trait } from '../model.ts'

/** Words that may be a finite verb. */
export const finite = Trait.Verb | Trait.Auxiliary | Trait.Reporting | Trait.Ed

/** A finite verb stands at the token, or behind an adverb there. */
export function isFiniteAt({ traits, kind }: Pick<Tokens, 'traits' | 'kind'>, at: number): boolean {
  const verb = kind[at] === Kind.Word && (traits[at] as number) & Trait.Adverb ? at + 1 : at
  return kind[verb] === Kind.Word && ((traits[verb] as number) & finite) !== 0
}
