/** Clues from the words around a quotation. */
import type { Explain } from './explain.ts'

const relations: Readonly<Record<string, (word: string) => string>> = {
  pronoun: (word) => `A pronoun is the subject of ${word}`,
  adjacent: (word) => `The speaker stands right beside ${word}`,
  head: (word) => `A noun phrase (“a spokesman for …”) is the subject of ${word}`,
  pair: (word) => `Two speakers are the subject of ${word}`,
  relative: (word) => `The person before “who …” is the subject of ${word}`,
  apposition: (word) => `A name with its description is the subject of ${word}`,
  bracket: (word) => `The person before the brackets is the subject of ${word}`,
  main: (word) => `The subject of the sentence is also that of ${word}`,
  inverted: (word) => `The speaker follows ${word}`,
  phrase: (word) => `${word} names its source`,
  colon: () => 'A colon leads from the person to the words',
  label: () => 'The line is labelled with the speaker',
  genitive: () => 'The words are called the person’s own',
  near: () => 'The person stands near',
}

const distances: Readonly<Record<string, string>> = {
  touching: 'directly',
  'few words': 'a few words',
  'same sentence': 'in the same sentence,',
  'past a sentence end': 'one sentence further,',
  'other paragraph': 'in another paragraph,',
}

const forms: Readonly<Record<string, (word: string) => string>> = {
  past: (word) => `${word} is in the past tense, as reports mostly are`,
  present: (word) => `${word} is in the present tense, as some reports are`,
  ing: (word) => `${word} is a participle that goes with the sentence`,
  base: (word) => `${word} is in its base form`,
  phrase: (word) => `${word} is a set phrase that names a source`,
  place: (word) => `${word} stands where a reporting word would`,
}

const shares: Readonly<Record<string, string>> = {
  'above .85': 'nearly always reports speech',
  '.7 to .85': 'mostly reports speech',
  '.5 to .7': 'reports speech more often than not',
  '.3 to .5': 'often reports speech',
  '.1 to .3': 'sometimes reports speech',
  'below .1': 'seldom reports speech, but fits here',
}

const sorts: Readonly<Record<string, string>> = {
  name: 'It names a person, and people speak',
  'name of a group': 'It names a group that can speak',
  'he or she': '“He” or “she” is a person, and people speak',
  'they or we': '“They” or “we” can speak',
  'I or you': '“I” or “you” can speak',
  it: '“It” can stand for somebody who speaks',
  person: 'It describes a person, and people speak',
  group: 'It describes a group that can speak',
  document: 'It is a document, and documents can be quoted',
  other: 'It can be somebody who speaks',
}

const counted = (count: string | undefined, one: string, many: string) =>
  count === '0' || count === 'none' ? `No ${one} stands` : count === '1' || count === 'one' ? `One ${one} stands` : `${many} stand`

const taken: Explain = () => 'It goes on with the speech before it, so it has the same speaker'

export const near: Readonly<Record<string, Explain>> = {
  construction: ([side, relation = '', distance = ''], word) =>
    `${relations[relation]?.(word) ?? 'The person stands near'}, ${distances[distance] ?? ''} ${side} the quotation`,
  'verb-form': ([form = ''], word) => forms[form]?.(word) ?? `${word} has a form that reports speech`,
  'verb-prior': ([share = ''], word) => `${word} ${shares[share] ?? 'reports speech'}`,
  edge: ([side, edge, ending]) =>
    side === 'before' && edge === 'colon'
      ? 'A colon leads into the quotation'
      : side === 'before' && edge === 'comma'
        ? 'A comma leads into the quotation'
        : side === 'before' && edge === 'word'
          ? 'The quotation goes on with the sentence it stands in'
          : ending === 'comma'
            ? 'The quotation ends in a comma, so its sentence goes on'
            : ending === 'question'
              ? 'The quotation ends in a question or an exclamation, and its sentence goes on'
              : 'The punctuation where both meet fits',
  'gap-words': ([, count]) => `${counted(count, 'other word', 'A few other words')} between attribution and quotation`,
  'stops-between': ([, count]) =>
    count === 'none' ? 'No sentence ends between attribution and quotation' : 'A sentence ends between attribution and quotation',
  'quotations-between': ([, count]) => `${counted(count, 'other quotation', 'Other quotations')} between attribution and quotation`,
  rank: ([, rank], word) =>
    rank === 'nearest' ? `${word} is the nearest reporting word` : `${word} is one of the reporting words near by`,
  reach: ([, count]) => `${counted(count, 'word', 'A few words')} between speaker and verb`,
  rival: ([, rival], word) =>
    rival === 'none' ? `Nobody else can be the subject of ${word}` : `Whoever else could be the subject of ${word} fits less well`,
  'mention-sort': ([sort = '']) => sorts[sort] ?? 'It can be somebody who speaks',
  'subject-order': ([, order], word) =>
    order === 'first' ? `It is the first possible subject of ${word}` : `It is one of the possible subjects of ${word}`,
  'subject-place': () => 'What stands before the person is what stands before a subject',
  beat: ([side]) => `The sentence ${side} the quotation is about this person`,
  'other-paragraph': () => 'The attribution ends the paragraph before',
  'continues-place': ([place]) =>
    place === 'same paragraph' ? 'It stands in the same paragraph as the speech before' : 'It follows close on the speech before',
  'continues-shape': () => 'The speech before and its punctuation lead on to this one',
  'continues-length': () => 'It is long and has no attribution of its own, as speech that goes on does',
  'anticipates-shape': () => 'The punctuation leads on to the next quotation',
  capitals: () => 'Its capitals are those of speech, or of a title',
  'silence-length': () => 'It is as long as what nobody is named for',
  'silence-shape': () => 'It looks like what nobody is named for',
  'silence-neighbours': () => 'The words beside it are those beside a title or a phrase',
  kind: (levels, word) =>
    levels[0] === 'continues'
      ? taken(levels, word)
      : levels[0] === 'anticipates'
        ? 'Its speaker is named at the next quotation'
        : levels[0] === 'unknown' || levels[0] === 'not-speech'
          ? 'Nothing near it names a speaker'
          : 'The words beside it name the speaker',
}
