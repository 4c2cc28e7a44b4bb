import { Trait } from '../model.ts'

/** `al-Nuaimi`, `ash-Shami`: written small, and a part of the name. */
const arabicArticle = /^(?:al|el|[ae][dnrstz]h?)-[A-Z]/

/** How a word is written: the bits `Capital`, `AllCaps`, `Digit` and `Possessive`. */
export function shapeOf(form: string): number {
  let shape = 0
  let capitals = 0
  let small = 0
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at)
    if (code >= 97 && code <= 122) small++
    else if (code >= 65 && code <= 90) {
      capitals++
      if (at === 0) shape |= Trait.Capital
    } else if (code >= 48 && code <= 57) shape |= Trait.Digit
    else if (code >= 0xc0) {
      const letter = form[at] as string
      if (letter !== letter.toLowerCase()) {
        capitals++
        if (at === 0) shape |= Trait.Capital
      } else if (letter !== letter.toUpperCase()) small++
    }
  }
  if (arabicArticle.test(form)) shape |= Trait.Capital
  const length = form.length
  if (length > 2 && (form.charCodeAt(length - 1) | 32) === 115 && isApostrophe(form.charCodeAt(length - 2))) {
    shape |= Trait.Possessive
    if (form.charCodeAt(length - 1) === 115) small--
  }
  if (capitals > 1 && small === 0) shape |= Trait.AllCaps
  return shape
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}
