/** Names of the templates of observations; evidence shows them. The order numbers them: a change asks for a new fit. */

const number = <Name extends string>(names: readonly Name[], from: number) =>
  Object.freeze(Object.fromEntries(names.map((name, index) => [name, from + index]))) as Readonly<Record<Name, number>>

const cue = [
  'form',
  'lemma',
  'lemmaForm',
  'prior',
  'next',
  'second',
  'nextTwo',
  'lemmaNext',
  'lemmaSecond',
  'third',
  'before',
  'earlier',
  'beforeTwo',
  'lemmaBefore',
  'around',
  'beforeThree',
  'skipped',
  'that',
  'colon',
  'left',
  'leftFirst',
  'leftVerb',
  'right',
  'rightVerb',
  'sides',
  'leftNext',
  'helpers',
  'subject',
  'mention',
  'beforeMention',
  'follower',
  'quotation',
  'place',
  'others',
  'firstWord',
] as const

const start = [
  'distance',
  'at',
  'previous',
  'lemmaAt',
  'lemmaPrevious',
  'pair',
  'lemmaDistance',
  'following',
  'between',
  'passed',
  'addressee',
  'prefix',
  'remaining',
  'mark',
] as const

const end = [
  'isLast',
  'next',
  'next2',
  'ending',
  'pair',
  'lemmaNext',
  'lemmaLast',
  'size',
  'segment',
  'segmentLemma',
  'verbsInside',
  'inside',
  'closes',
  'startShape',
  'and',
  'laterCue',
  'commas',
  'nextThree',
  'rivalInside',
  'rivalNext',
  'frame',
  'frameBefore',
  'tense',
] as const

const whole = [
  'start',
  'startPrevious',
  'startMark',
  'startDistance',
  'startCommas',
  'startLemma',
  'end',
  'endDistance',
  'endBetween',
  'endForm',
  'goesOn',
  'goesOnNext',
  'goesOnCue',
  'goesOnSide',
  'goesOnEnding',
  'relative',
  'relativeBefore',
  'relativeNext',
  'relativeReach',
  'goesOnVerbs',
  'startOpening',
  'relativeStart',
  'relativePiece',
  'goesOnStart',
] as const

const source = [
  'relation',
  'order',
  'form',
  'before',
  'beforeTwo',
  'lemma',
  'sort',
  'edges',
  'distance',
  'place',
  'side',
  'between',
  'made',
] as const

export const cueTemplates = number(cue, 0)
export const startTemplates = number(start, 40)
export const endTemplates = number(end, 60)
export const wholeTemplates = number(whole, 90)
export const sourceTemplates = number(source, 120)

/** Template names as evidence shows them: `lemma and next`. */
export const cueNames: readonly string[] = cue.map((name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
