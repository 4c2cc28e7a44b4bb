import { describe, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { findMentions, givenNames } from '../../src/mentions/index.ts'
import { findPeople } from '../../src/people/index.ts'
import { isBesideReport } from '../../src/people/syntax.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import type { CastMember } from '../../src/types.ts'

function mentionIn(text: string, words: string) {
  const document = readText(text)
  const mention = findMentions(document, givenNames([])).find(({ start, end }) => text.slice(start, end) === words)
  if (!mention) throw new Error(`no mention ${words}`)
  return { tokens: document.tokens, mention }
}

function read(text: string, cast: readonly CastMember[] = [], narrator: string | null = null) {
  const document = readText(text)
  const mentions = findMentions(document, givenNames(cast))
  const people = findPeople(document, findQuotations(document), mentions, { cast, narrator })
  /** Name of the person whom the n-th mention with these words means. */
  const whoIs = (words: string, nth = 0): string | null => {
    const mention = mentions.filter(({ start, end }) => text.slice(start, end) === words)[nth]
    if (!mention) throw new Error(`no mention ${nth} of ${words}`)
    return people.persons[people.of[mention.id] as number]?.name ?? null
  }
  const person = (name: string) => people.persons.find((candidate) => candidate.name === name)
  return { whoIs, person }
}

describe('forms of a name', () => {
  it('joins a surname to its full name, before and after', () => {
    const { whoIs } = read('Earlier Hunt had left. Jeremy Hunt came back. Then Hunt left again.')
    expect(whoIs('Hunt')).toBe('Jeremy Hunt')
    expect(whoIs('Hunt', 1)).toBe('Jeremy Hunt')
  })

  it('joins middle initials', () => {
    expect(read('Then Sergei V. Lavrov spoke. Later Sergei Lavrov left.').whoIs('Sergei Lavrov')).toBe('Sergei V. Lavrov')
  })

  it('joins an acronym to its long form', () => {
    expect(read('The Federal Aviation Administration closed. Then FAA staff left, and so FAA was shut.').whoIs('FAA', 1)).toBe(
      'Federal Aviation Administration',
    )
  })

  it('joins the first of two surnames', () => {
    const { whoIs } = read('Yesterday Minister Paula Rincón Vega spoke. Later Rincón left.')
    expect(whoIs('Rincón')).toBe('Paula Rincón Vega')
  })

  it.each([
    ['Then Jan van der Hoek rose. Later Mr. van der Hoek left.', 'Mr. van der Hoek', 'Jan van der Hoek'],
    ['Then Jan van der Hoek rose. “No,” said van der Hoek.', 'van der Hoek', 'Jan van der Hoek'],
    ['Van der Hoek left. Later Jan van der Hoek left.', 'Van der Hoek', 'Jan van der Hoek'],
    ['Then Rita de la Vara rose. Later Mr. de la Vara left.', 'Mr. de la Vara', 'de la Vara'],
    ['Then Thi San Ohn Mya rose. Later Ms. Ohn Mya left.', 'Ms. Ohn Mya', 'Thi San Ohn Mya'],
    ['Then Mary Ann Cole rose. Later Ann Cole left.', 'Ann Cole', 'Ann Cole'],
    ['Then Emre Dağcı rose. Later Dagcı left.', 'Dagcı', 'Emre Dağcı'],
    ['Then Ben Cole Jr. rose. Later Cole left.', 'Cole', 'Ben Cole Jr.'],
    ['Then Ben Cole rose. Then Ben Cole Jr. rose. Later Cole left.', 'Cole', 'Ben Cole'],
    ['Then Ben King III rose. Later King left.', 'King', 'Ben King III'],
  ])('joins a surname of several words and other spellings: %s', (text, words, name) => {
    expect(read(text).whoIs(words)).toBe(name)
  })

  it('joins a body to the noun in its name, of several to the last', () => {
    const { whoIs } = read(
      'Ashby University left. The Ministry of Health stayed. The ministry slept. The university slept. A university slept.',
    )
    expect(whoIs('The ministry')).toBe('Ministry of Health')
    expect(whoIs('The university')).toBe('Ashby University')
    expect(whoIs('A university')).toBe('A university')
    expect(read('Ashby University left. Orr University left. The university slept.').whoIs('The university')).toBe('Orr University')
  })

  it('joins a firm to its full name', () => {
    expect(read('Corvan Robotics, Inc. left. Then Corvan Robotics slept.').whoIs('Corvan Robotics')).toBe('Corvan Robotics, Inc.')
  })

  it('keeps two people with one surname apart', () => {
    const { whoIs } = read('Yesterday Mr. John Dale met Mrs. Ann Dale. Then Mrs. Dale left. Then Mr. Dale left.')
    expect(whoIs('Mrs. Dale')).toBe('Ann Dale')
    expect(whoIs('Mr. Dale')).toBe('John Dale')
  })
})

describe('namesakes', () => {
  const text =
    'The plan came from Dan Orde. Orde, a lawyer, spoke first. Later Ann Orde, his sister, spoke. Then Dan Orde left and Dan Orde slept.'

  it('are not meant before the text comes to them', () => {
    expect(read(text).whoIs('Orde')).toBe('Dan Orde')
  })

  it('keep their roles apart', () => {
    expect([...(read(text).person('Dan Orde')?.roles ?? [])]).toEqual(['lawyer'])
    expect([...(read(text).person('Ann Orde')?.roles ?? [])]).toEqual(['his sister'])
  })
})

describe('roles', () => {
  it.each([
    ['Then Jeremy Hunt, the UK foreign secretary, spoke.', 'Jeremy Hunt', 'UK foreign secretary'],
    ['He met the Russian foreign minister, Sergei Lavrov, there.', 'Sergei Lavrov', 'Russian foreign minister'],
    ['They flanked Kremlin spokesman Dmitri Peskov.', 'Dmitri Peskov', 'Kremlin spokesman'],
    ['It surprised Ed Dale, 45, a teacher in Ash.', 'Ed Dale', 'teacher in Ash'],
    ['It surprised Mayor Ann Lee.', 'Ann Lee', 'Mayor'],
    ['Their captain was Ed Dale in those days.', 'Ed Dale', 'Their captain'],
    ['Then Ann Lee was the mayor.', 'Ann Lee', 'mayor'],
    ['A parent who had given evidence, Ann Lee, spoke.', 'Ann Lee', 'parent who had given evidence'],
    ['It surprised Senate Majority Leader Ann Lee.', 'Ann Lee', 'Senate Majority Leader'],
    ['Then Ann Lee, CEO of Corvan, spoke.', 'Ann Lee', 'CEO of Corvan'],
    ['Then Ann Lee, Corvan’s chairman, spoke.', 'Ann Lee', 'Corvan’s chairman'],
    ['Then Ann Lee, the study’s lead author, spoke.', 'Ann Lee', 'study’s lead author'],
    ['The lawyer for the driver, Ann Lee, spoke.', 'Ann Lee', 'lawyer for the driver'],
  ])('%s', (text, name, role) => {
    expect([...(read(text).person(name)?.roles ?? [])]).toEqual([role])
  })

  it('does not take another speaker for an apposition', () => {
    expect(read('They arrested Ed Dale, officials said.').person('Ed Dale')?.roles).toBe(null)
  })

  it('takes both halves of an apposition, and nobody who acts with its bearer', () => {
    expect([...(read('Then Ann Lee, a teacher and the mayor of Ash, spoke.').person('Ann Lee')?.roles ?? [])]).toEqual([
      'teacher',
      'mayor of Ash',
    ])
    expect(read('Then Ann Lee, a teacher and the mayor spoke.').whoIs('the mayor')).toBe('the mayor')
  })

  it('lets a role stand for its person', () => {
    const { whoIs } = read('He met the Russian foreign minister, Sergei Lavrov, there. Later the minister left.')
    expect(whoIs('the minister')).toBe('Sergei Lavrov')
  })

  it('makes somebody new of an indefinite description', () => {
    expect(read('He met the minister, Ed Dale, there. Later a minister left.').whoIs('a minister')).toBe('a minister')
  })
})

describe('epithets', () => {
  it.each([
    ['Nadia Holt won. The 31-year-old slept.', 'The 31-year-old', 'Nadia Holt'],
    ['Nadia Holt won. Then the Estonian said so.', 'Estonian', 'Nadia Holt'],
    ['Nadia Holt won. The former captain slept.', 'The former captain', 'Nadia Holt'],
    ['Nadia Holt won. The mother of two slept.', 'The mother of two', 'Nadia Holt'],
    ['Nadia Holt won. Then the Swede said so.', 'Swede', 'Nadia Holt'],
  ])('%s', (text, words, name) => {
    expect(read(text).whoIs(words)).toBe(name)
  })

  it('mean whom the text has called so before', () => {
    expect(read('Ann Lee, a former captain, left. Nadia Holt won. The former captain slept.').whoIs('The former captain')).toBe('Ann Lee')
  })

  it('mean a firm that was named just before', () => {
    expect(read('Novatrek sued in Ash. Then the company said so.').whoIs('the company')).toBe('Novatrek')
    expect(read('Corvan Foods sued. Then the firm said so.').whoIs('the firm')).toBe('Corvan Foods')
    expect(read('Ann Lee left Ash. Then the company said so.').whoIs('the company')).toBe('the company')
    expect(read('Novatrek sued. Then the company of Ash said so.').whoIs('the company of Ash')).not.toBe('Novatrek')
  })

  it('are no papers', () => {
    expect(read('Nadia Holt won. Then the Statesman said so.').whoIs('Statesman')).toBe('Statesman')
  })
})

describe('pronouns', () => {
  it('mean two who were named together', () => {
    expect(read('Mayor Ann Lee and Ben Cole rose. They left.').whoIs('They')).toBe('Mayor Ann Lee and Ben Cole')
  })

  it('mean a name of which nothing is known where `it` says something, and there alone', () => {
    expect(read('Novatrek closed. Then it said so.').whoIs('it')).toBe('Novatrek')
    expect(read('Novatrek closed. Then it rained.').whoIs('it')).toBe(null)
  })

  it('mean the last subject of their gender', () => {
    const { whoIs } = read('Yesterday John Dale left for Rome with Ann Lee. He was tired.')
    expect(whoIs('He')).toBe('John Dale')
  })

  it.each(['The porter, Ed Kest, was waiting', 'Then Ed Kest, 46, was waiting', 'Then Ed Kest, who owns the gate, was waiting'])(
    'mean the last subject, whatever is told of it: %s',
    (sentence) => {
      const before = 'John Dale shut the door. John Dale looked at the cable.'
      expect(read(`${before}\n\n${sentence} in the hall for John Dale. Then he left.`).whoIs('he')).toBe('Ed Kest')
    },
  )

  it('mean who has just spoken, whatever is told of them behind their name', () => {
    const before = 'Ida Falk runs the lab. She said it was late. She said that it rained. She says that it is a sponge.\n\n'
    const { whoIs } = read(`${before}“We lost,” says Hina Moro, a diver who trains the crew. Then she says the plan was old.`)
    expect(whoIs('she')).toBe('Hina Moro')
  })

  it.each(['Zul Venn, 34,', 'Zul Venn, who swims,', 'Zul Venn, a swimmer who won,'])(
    'mean names of which something personal is told: %s',
    (name) => {
      expect(read(`Then ${name} spoke.`).person('Zul Venn')?.sort).toBe('person')
      expect(read('Then Zul Venn, a town in the north, was shut.').person('Zul Venn')?.sort).toBe('unknown')
    },
  )

  it('mean one of unknown gender where `they` fits nobody else, and several rather than one', () => {
    expect(read('Then a resident spoke. Later they left.').whoIs('they')).toBe('a resident')
    expect(read('Some villagers were late. Then a resident spoke. Later they left.').whoIs('they')).toBe('Some villagers')
    expect(read('The clinic shut. Then the couple said they were glad.').whoIs('they')).toBe('the couple')
  })

  it.each([
    ['Then Zul Venn said no.', true],
    ['“No,” said Zul Venn.', true],
    ['It rained, said Zul Venn.', true],
    ['It rained, according to Zul Venn.', true],
    ['A guard told Zul Venn to go.', false],
    ['A dog called Zul Venn slept.', false],
  ])('mean whoever says something, and not who is told or called so: %s', (text, speaks) => {
    const { tokens, mention } = mentionIn(text, 'Zul Venn')
    expect(isBesideReport(tokens, mention)).toBe(speaks)
  })

  it('mean whoever was asked rather than who asked, where both fit', () => {
    expect(read('The guard asked Kest Orr if he was late. “A little,” he said.').whoIs('he', 1)).toBe('Kest Orr')
    expect(read('Ida Moss was there. Ann Lee asked Tom Orr to leave. “It is late,” she said.').whoIs('she')).toBe('Ann Lee')
  })

  it('mean names that the text cuts to a surname', () => {
    expect(read('Zul Venn rose in Kelbray Hall. Venn met Kelbray. Then he left.').person('Zul Venn')?.sort).toBe('person')
  })

  it('mean the owner rather than the owned', () => {
    const { whoIs } = read('Otto Rusk was born in a hut, which his father had built. At ten he left it.')
    expect(whoIs('he')).toBe('Otto Rusk')
  })

  it('mean the owned where only that fits', () => {
    expect(read('Otto Rusk was born in a hut, which his mother had built. At ten she left it.').whoIs('she')).toBe('his mother')
  })

  it('mean people rather than places, and rather than what people became', () => {
    expect(read('Then Kest spoke in Orford. It rained in Orford. Then he said no.').whoIs('he')).toBe('Kest')
    expect(read('Ruth Dale, who became mayor of the town two years ago, met Ed Kest. Then he said no.').whoIs('he')).toBe('Ed Kest')
  })

  it('mean people rather than streets, though a street may have the surname of a person', () => {
    expect(read('Then Ed Kest spoke. Mill Lane was shut. Mill Lane was old. Then he left.').whoIs('he')).toBe('Ed Kest')
    expect(read('Then Ed Kest spoke. Nathan Lane was shut out. Nathan Lane was old. Then he left.').whoIs('he')).toBe('Nathan Lane')
  })

  it.fails('mean people rather than streets, even if only the surname is told', () => {
    expect(read('Then Kest spoke. Mill Lane was shut. Then he left.').whoIs('he')).toBe('Kest')
  })

  it('mean nobody where nobody fits', () => {
    expect(read('Yesterday Ann Lee left. He was tired.').whoIs('He')).toBe(null)
  })

  it('tell the gender of somebody whose name doesn’t', () => {
    expect(read('Yesterday Minister Zhukara spoke. She was tired.').person('Zhukara')?.gender).toBe('female')
  })

  it('do not tell it by a guess', () => {
    const { person } = read('Lea Fono, 34, sings. Then Zul Venn, 40, reckons it is late since she came.')
    expect(person('Zul Venn')?.gender).toBe('unknown')
  })

  it('`I` is the narrator whom the caller names', () => {
    expect(read('I left.', [], 'Ed Dale').whoIs('I')).toBe('Ed Dale')
  })
})

describe('the cast', () => {
  it('wins over the text', () => {
    const { whoIs, person } = read('Then Lizzy laughed.', [{ name: 'Elizabeth Lane', aliases: ['Lizzy'], gender: 'female', id: 'el' }])
    expect(whoIs('Lizzy')).toBe('Elizabeth Lane')
    expect(person('Elizabeth Lane')).toMatchObject({ castId: 'el', gender: 'female' })
  })

  it.each([
    ['the boss', 'The boss left.', 'The boss', 'Ann Lee'],
    ['boss', 'Then the boss left.', 'the boss', 'Ann Lee'],
    ['the boss', 'A boss left.', 'A boss', 'A boss'],
    ['the boss', 'The boss of the shop waited.', 'The boss of the shop', 'The boss of the shop'],
    ['the bank’s leader', 'Then the bank’s leader left.', 'the bank’s leader', 'Ann Lee'],
    ['@annlee', 'So tweeted @annlee.', '@annlee', 'Ann Lee'],
    ['Hung Can', 'Then Hung Can left.', 'Hung Can', 'Ann Lee'],
    ['Hung Can', 'Then Hung Canning left.', 'Canning', 'Canning'],
  ])('has the alias %s: %s', (alias, text, words, name) => {
    expect(read(text, [{ name: 'Ann Lee', aliases: [alias] }]).whoIs(words)).toBe(name)
  })

  it('has a role for the one who bears it, unless the text gives it to somebody', () => {
    const cast = [{ name: 'Ann Lee', roles: ['mayor'] }]
    expect(read('The mayor left.', cast).whoIs('The mayor')).toBe('Ann Lee')
    expect(read('A mayor left.', cast).whoIs('A mayor')).toBe('A mayor')
    expect(read('Bo Kent, the mayor, left. The mayor slept.', cast).whoIs('The mayor')).toBe('Bo Kent')
    expect(read('The mayor left.', [...cast, { name: 'Bo Kent', roles: ['mayor'] }]).whoIs('The mayor')).toBe('The mayor')
  })
})
