import { describe, expect, it } from 'vitest'
import { read } from './read-people.ts'

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
