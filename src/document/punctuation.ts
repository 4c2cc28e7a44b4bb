import { Kind } from '../model.ts'

const kinds = new Map<number, Kind>()
const add = (kind: Kind, characters: string) => {
  for (const character of characters) kinds.set(character.charCodeAt(0), kind)
}
add(Kind.Mark, '"“”„‟‘’‚‛\'`´«»‹›「」『』〝〞〟＂')
add(Kind.Comma, ',،，')
add(Kind.Stop, '.!?…。！？')
add(Kind.Colon, ':：')
add(Kind.Semicolon, ';；')
add(Kind.Dash, '-–—―‒')
add(Kind.Open, '([{（')
add(Kind.Close, ')]}）')

/** Two of these make one mark: `''` and ` `` ` of newswire and LaTeX. */
const doubled = "'`’‘´"

export function isMark(code: number): boolean {
  return kinds.get(code) === Kind.Mark
}

/** Kind and length of the punctuation at `at`: runs of dashes or stops are one token, and so is a doubled mark. */
export function kindOfPunctuation(text: string, at: number, end: number): { kind: Kind; length: number } {
  const code = text.charCodeAt(at)
  const kind = kinds.get(code) ?? Kind.Other
  let length = 1
  if (kind === Kind.Mark) {
    if (doubled.includes(text[at] as string) && at + 1 < end && text.charCodeAt(at + 1) === code) length = 2
  } else if (kind === Kind.Dash || kind === Kind.Stop) {
    while (at + length < end && kinds.get(text.charCodeAt(at + length)) === kind) length++
  } else if (kind === Kind.Other && code >= 0xd800 && code <= 0xdbff && at + 1 < end) length = 2
  return { kind, length }
}
