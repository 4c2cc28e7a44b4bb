/** Every clue, in the order in which weights are stored. */
import type { Clue } from '../../choice.ts'
import { anticipatesShape } from './anticipates-shape.ts'
import { beat } from './beat.ts'
import { capitals } from './capitals.ts'
import { construction } from './construction.ts'
import { continuesLength } from './continues-length.ts'
import { continuesPlace } from './continues-place.ts'
import { continuesShape } from './continues-shape.ts'
import { edge } from './edge.ts'
import { gapWords } from './gap-words.ts'
import { kind } from './kind.ts'
import { mentionSort } from './mention-sort.ts'
import { otherParagraph } from './other-paragraph.ts'
import { quotationsBetween } from './quotations-between.ts'
import { rank } from './rank.ts'
import { reach } from './reach.ts'
import { rival } from './rival.ts'
import { silenceLength } from './silence-length.ts'
import { silenceNeighbours } from './silence-neighbours.ts'
import { silenceShape } from './silence-shape.ts'
import { stopsBetween } from './stops-between.ts'
import { subjectOrder } from './subject-order.ts'
import { subjectPlace } from './subject-place.ts'
import { verbForm } from './verb-form.ts'
import { verbPrior } from './verb-prior.ts'

export const clues: readonly Clue[] = [
  kind,
  construction,
  edge,
  verbPrior,
  verbForm,
  rank,
  stopsBetween,
  quotationsBetween,
  mentionSort,
  rival,
  reach,
  gapWords,
  otherParagraph,
  continuesPlace,
  continuesShape,
  continuesLength,
  anticipatesShape,
  silenceLength,
  silenceNeighbours,
  silenceShape,
  beat,
  subjectOrder,
  subjectPlace,
  capitals,
]
