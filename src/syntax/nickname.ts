import { Kind, type Tokens, Trait } from '../model.ts'
import { closedClass } from './closed-class.ts'

/** Words that are no name, though a capital may open them. */
const closed = closedClass | Trait.Time | Trait.Reporting

/** `Robert “Bobby” Tanner`: one word between the marks at `mark` and two behind it, blanks outside them, and names all around. */
export function isNickname({ kind, traits, start, end }: Tokens, mark: number): boolean {
  const isName = (at: number) => kind[at] === Kind.Word && (traits[at] as number) & Trait.Capital && !((traits[at] as number) & closed)
  const isApart = (at: number) => (start[at] as number) > (end[at - 1] as number)
  if (kind[mark] !== Kind.Mark || kind[mark + 2] !== Kind.Mark || !isApart(mark) || !isApart(mark + 3)) return false
  return [mark - 1, mark + 1, mark + 3].every(isName)
}
