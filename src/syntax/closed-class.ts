import { Trait } from '../model.ts'

/** Words of the closed classes: they open or join phrases and clauses and head none. */
export const closedClass =
  Trait.Determiner |
  Trait.PossessivePronoun |
  Trait.Preposition |
  Trait.Coordinator |
  Trait.Subordinator |
  Trait.SubjectPronoun |
  Trait.ObjectPronoun |
  Trait.Relative |
  Trait.Auxiliary |
  Trait.Adverb
