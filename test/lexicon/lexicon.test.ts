import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inflect } from '../../src/lexicon/inflect.ts'

interface ReportingVerb {
  readonly lemma: string
  readonly forms?: readonly string[]
  readonly prior: number
  readonly estimated?: boolean
}

interface Lexicon {
  readonly concept?: string
  readonly source?: string
  readonly licence?: string
  readonly words?: readonly string[]
  readonly verbs?: readonly ReportingVerb[]
}

const folder = new URL('../../src/lexicon/en/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string): Lexicon => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const wordsOf = (name: string): readonly string[] => read(`${name}.json`).words ?? []
const shared = (...lists: (readonly string[])[]): string[] => lists.flat().filter((word, index, all) => all.indexOf(word) !== index)

const verbs = read('reporting-verbs.json').verbs ?? []
const formsOf = ({ lemma, forms }: ReportingVerb): readonly string[] => forms ?? inflect(lemma)

describe.each(names)('%s', (name) => {
  const lexicon = read(name)
  const words = lexicon.words ?? lexicon.verbs?.map(({ lemma }) => lemma) ?? []

  it('names its concept, source and licence', () => {
    expect(lexicon.concept).toMatch(/\S/)
    expect(lexicon.source).toMatch(/\S/)
    expect(lexicon.licence).toMatch(/\S/)
  })

  it('holds words, sorted and each once', () => {
    expect(words.length).toBeGreaterThan(0)
    expect(words).toEqual([...new Set(words)].sort())
  })

  it('writes them in lower case, without spaces, with straight apostrophes', () => {
    expect(words.filter((word) => word === '' || word !== word.toLowerCase() || /[\s’]/.test(word))).toEqual([])
  })
})

describe('lists that exclude each other', () => {
  it.each([
    ['first names', ['first-names', 'first-names-female', 'first-names-male']],
    ['nouns for persons', ['person-nouns', 'person-nouns-female', 'person-nouns-male', 'occupations']],
    ['titles', ['titles', 'titles-female', 'titles-male', 'titles-further']],
  ])('%s', (_, lists) => {
    expect(shared(...lists.map(wordsOf))).toEqual([])
  })

  it('verbs and forms of reporting verbs', () => {
    const reporting = new Set(verbs.flatMap(formsOf))
    expect(wordsOf('verbs').filter((form) => reporting.has(form))).toEqual([])
  })
})

describe('reporting verbs', () => {
  it('have a share of reporting uses above 0 and up to 1', () => {
    expect(verbs.filter(({ prior }) => !(prior > 0 && prior <= 1))).toEqual([])
  })

  it('list their forms only where they are irregular, the lemma among them', () => {
    const listed = verbs.filter(({ forms }) => forms)
    expect(listed.filter(({ lemma, forms }) => !forms?.includes(lemma))).toEqual([])
    expect(listed.filter(({ lemma, forms }) => String(forms) === String(inflect(lemma)))).toEqual([])
  })

  it('have forms that are words, each once', () => {
    const odd = verbs.filter((verb) => {
      const forms = formsOf(verb)
      return new Set(forms).size < forms.length || forms.some((form) => !/^[a-z-]+$/.test(form))
    })
    expect(odd).toEqual([])
  })

  it('share no form with another verb', () => {
    expect(shared(...verbs.map(formsOf))).toEqual([])
  })

  it.each([
    ['admit', 'admitted'],
    ['beg', 'begging'],
    ['deny', 'denied'],
    ['dub', 'dubbed'],
    ['echo', 'echoes'],
    ['quip', 'quipped'],
    ['refer', 'referring'],
    ['say', 'said'],
    ['shrug', 'shrugged'],
    ['slam', 'slammed'],
    ['swear', 'swore'],
    ['tell', 'told'],
    ['think', 'thought'],
    ['write', 'wrote'],
  ])('%s: %s', (lemma, form) => {
    const verb = verbs.find((candidate) => candidate.lemma === lemma)
    expect(verb && formsOf(verb)).toContain(form)
  })
})

describe('inflect', () => {
  it.each([
    ['add', 'adds', 'added', 'adding'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['answer', 'answers', 'answered', 'answering'],
    ['argue', 'argues', 'argued', 'arguing'],
    ['ask', 'asks', 'asked', 'asking'],
    ['blurt', 'blurts', 'blurted', 'blurting'],
    ['confess', 'confesses', 'confessed', 'confessing'],
    ['cry', 'cries', 'cried', 'crying'],
    ['decree', 'decrees', 'decreed', 'decreeing'],
    ['deny', 'denies', 'denied', 'denying'],
    ['dye', 'dyes', 'dyed', 'dyeing'],
    ['explain', 'explains', 'explained', 'explaining'],
    ['hiss', 'hisses', 'hissed', 'hissing'],
    ['hoe', 'hoes', 'hoed', 'hoeing'],
    ['note', 'notes', 'noted', 'noting'],
    ['obey', 'obeys', 'obeyed', 'obeying'],
    ['preach', 'preaches', 'preached', 'preaching'],
    ['relax', 'relaxes', 'relaxed', 'relaxing'],
    ['remark', 'remarks', 'remarked', 'remarking'],
    ['reply', 'replies', 'replied', 'replying'],
    ['sigh', 'sighs', 'sighed', 'sighing'],
    ['stammer', 'stammers', 'stammered', 'stammering'],
    ['testify', 'testifies', 'testified', 'testifying'],
    ['whisper', 'whispers', 'whispered', 'whispering'],
    ['wish', 'wishes', 'wished', 'wishing'],
  ])('%s', (lemma, ...others) => {
    expect(inflect(lemma)).toEqual([lemma, ...others])
  })
})
