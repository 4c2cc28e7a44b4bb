import { describe, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { findMentions } from '../../src/mentions/index.ts'

const mentionsOf = (text: string) =>
  findMentions(readText(text)).map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }))
const show = (text: string) => mentionsOf(text).map(({ type, text: words }) => `${type}: ${words}`)

describe('names', () => {
  it.each([
    ['Yesterday Sergei Lavrov left.', ['name: Sergei Lavrov']],
    ['They met E. M. Forster in Rome.', ['pronoun: They', 'name: E. M. Forster', 'name: Rome']],
    ['He saw Ursula von der Leyen there.', ['pronoun: He', 'name: Ursula von der Leyen']],
    ['It was Robert Mueller’s report.', ['pronoun: It', 'name: Robert Mueller', 'description: Robert Mueller’s report']],
    ['We asked the Department of Justice twice.', ['pronoun: We', 'name: Department of Justice']],
    ['We asked the Guild of Founders twice.', ['pronoun: We', 'name: Guild of Founders']],
    ['We asked Finch of Ohio twice.', ['pronoun: We', 'name: Finch', 'name: Ohio']],
    ['Then Sen. Tim Kaine spoke.', ['name: Sen. Tim Kaine']],
    ['Then Sen. Tim Kaine forecast a loss.', ['name: Sen. Tim Kaine']],
    ['Robert “Bobby” Tane left.', ['name: Robert “Bobby” Tane']],
    ['Then Hamad al-Suwari left.', ['name: Hamad al-Suwari']],
    ['Kessin and Marlow argue so.', ['name: Kessin', 'name: Marlow']],
    ['Kessin herself said so.', ['name: Kessin']],
    ['A lawyer for Danby’s said so.', ['description: A lawyer for Danby’s', 'name: Danby’s']],
    ['The mayors of Hull and Goole said so.', ['description: The mayors of Hull and Goole', 'name: Hull', 'name: Goole']],
    ['Then the MP for North Ash, Tim Kaine, spoke.', ['description: the MP for North Ash', 'name: North Ash', 'name: Tim Kaine']],
    ['Follow Orrin! They did.', ['name: Orrin', 'pronoun: They']],
    ['Speaker 2: Well, Orrin left.', ['name: Speaker 2', 'name: Orrin']],
    ['RESPONDENT 2: No.', ['name: RESPONDENT 2']],
    ['Orrin 2: 1', []],
    ['Then [Exit ORRIN] and (Enter KESK.)', ['name: ORRIN', 'name: KESK']],
    ['Enter ORRIN and KESK.', ['name: ORRIN', 'name: KESK']],
    ['[Re-enter Orrin.]', ['name: Orrin']],
    ['Exit Games said so.', ['name: Exit Games']],
    ['They asked (Wessel KESK) twice.', ['pronoun: They', 'name: Wessel KESK']],
    ['Help Orrin said so.', ['name: Help Orrin']],
    ['Then the Tim Kaine campaign spoke.', ['description: the Tim Kaine campaign']],
    ['Then said Nora May.', ['name: Nora May']],
    ['Nora May said so. Nora May left. May had left. It ended in May.', ['name: Nora May', 'name: Nora May', 'name: May', 'pronoun: It']],
    ['Nora May Lose', ['name: Nora', 'name: Lose']],
    ['It surprised Mrs May.', ['pronoun: It', 'name: Mrs May']],
    ['Will King said so.', ['name: Will King']],
    ['Will King say so?', ['description: King']],
    ['Then said Hung Tran.', ['name: Hung Tran']],
    ['Had Tran said so?', ['name: Tran']],
    ['Then said An MP.', ['description: An MP']],
    ['Van der Hoek left. In the van Hoek slept.', ['name: Van der Hoek', 'name: Hoek']],
    ['Jan van der Hoek left.', ['name: Jan van der Hoek']],
    ['Corvan Robotics, Inc. left.', ['name: Corvan Robotics, Inc.']],
    ['Corvan Robotics, Tim Kaine said, left.', ['name: Corvan Robotics', 'name: Tim Kaine']],
    ['Tim Kaine Says Bridge Is Late', ['name: Tim Kaine', 'name: Bridge', 'name: Late']],
    ['The Bank Notes left.', ['name: Bank Notes']],
    ['Take Tim Kaine, who left.', ['name: Tim Kaine']],
    ['Consider Tim Kaine.', ['name: Tim Kaine']],
    ['Take Orrin Kessin, who left.', ['name: Take Orrin Kessin']],
    ['He saw Orr Hill Rd. Pastor Tim Kaine left.', ['pronoun: He', 'name: Orr Hill Rd.', 'name: Pastor Tim Kaine']],
    ['So said Cr Tim Kaine.', ['name: Cr Tim Kaine']],
    ['Tim Kaine, CEO of Corvan, left.', ['name: Tim Kaine', 'description: CEO of Corvan', 'name: Corvan']],
    ['Then a GP in Hull said so.', ['description: a GP', 'name: Hull']],
    ['Then Corvan CEO Tim Kaine left.', ['name: Corvan CEO Tim Kaine']],
    ['They no longer trust it.', ['pronoun: They', 'pronoun: it']],
    ['No trust left.', ['description: No trust']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })

  it('tells a name in -ing from a participle by where else it stands', () => {
    expect(show('Lessing had left. They saw Mr. Lessing there.')).toContain('name: Lessing')
    expect(show('Dressing had begun. They saw Mr. Lane there.')).not.toContain('name: Dressing')
  })

  it('takes a surname that the text has told for a name, whatever its bearer does', () => {
    expect(show('Then Tim Kessin left. Kessin hit back.')).toEqual(['name: Tim Kessin', 'name: Kessin'])
    expect(show('Kessin hit back.')).toEqual([])
  })

  it.each([
    ['Council Leader Ann Lee', 'Ann Lee'],
    ['House Speaker Paul Dale', 'Paul Dale'],
    ['Secretary of Health Ann Lee', 'Ann Lee'],
    ['Cllr Maureen Dale', 'Maureen Dale'],
  ])('takes the office of %s for a title', (words, core) => {
    const text = `Then ${words} spoke.`
    const { tokens } = readText(text)
    const [mention] = mentionsOf(text)
    expect(mention?.sort).toBe('person')
    expect(text.slice(tokens.start[mention?.core ?? 0], mention?.end)).toBe(core)
  })

  it('keeps titles out of the core', () => {
    const text = 'Then Prime Minister Ann Lee spoke.'
    const [mention] = mentionsOf(text)
    expect(mention?.text).toBe('Prime Minister Ann Lee')
    expect(text.slice(readText(text).tokens.start[mention?.core ?? 0], mention?.end)).toBe('Ann Lee')
  })

  it('takes a title for a first name where the text has nobody of that title', () => {
    const coreOf = (text: string) => text.slice(readText(text).tokens.start[mentionsOf(text).at(-1)?.core ?? 0], -1)
    expect(coreOf('So said Dean Hale.')).toBe('Dean Hale')
    expect(coreOf('A dean came. So said Dean Hale.')).toBe('Hale')
    expect(coreOf('So said Judge Hale.')).toBe('Hale')
  })

  it('reads gender from titles and first names', () => {
    expect(mentionsOf('Then Mrs. Dale spoke.')[0]?.gender).toBe('female')
    expect(mentionsOf('Then John Dale spoke.')[0]?.gender).toBe('male')
    expect(mentionsOf('Then Dale Industries spoke.')[0]?.gender).toBe('unknown')
  })

  it('is not misled by capitals at the start of a sentence', () => {
    expect(show('Asked again, she left.')).toEqual(['pronoun: she'])
    expect(show('Nearly all of it burned.').filter((line) => line.startsWith('name'))).toEqual([])
    expect(show('The rain fell. However, it stopped.').filter((line) => line.startsWith('name'))).toEqual([])
  })
})

describe('descriptions', () => {
  it.each([
    ['A senior police officer nodded.', ['description: A senior police officer']],
    ['Then Russian officials left.', ['description: Russian officials']],
    ['The report was late.', ['description: The report']],
    ['It surprised a Kremlin spokesman.', ['pronoun: It', 'description: a Kremlin spokesman']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })

  it('tells people, groups and documents apart', () => {
    expect(mentionsOf('The spokesman left.')[0]?.sort).toBe('person')
    expect(mentionsOf('The ministry closed.')[0]?.sort).toBe('group')
    expect(mentionsOf('The letter came.')[0]?.sort).toBe('document')
  })

  it('takes one man for one', () => {
    expect(mentionsOf('One man on the quay spoke.')[0]?.plural).toBe(false)
    expect(mentionsOf('Two men on the quay spoke.')[0]?.plural).toBe(true)
  })

  it('reads number and gender', () => {
    expect(mentionsOf('The officials left.')[0]?.plural).toBe(true)
    expect(mentionsOf('The spokeswoman left.')[0]).toMatchObject({ plural: false, gender: 'female' })
  })
})

describe('pronouns', () => {
  it('takes subjects only', () => {
    expect(show('She told him about them.')).toEqual(['pronoun: She'])
  })
})

describe('what follows a description', () => {
  it.each([
    ['“No,” said the man in a low voice.', 'description: the man'],
    ['“No,” said the man with his hand up.', 'description: the man'],
    ['“No,” said the man with the papers.', 'description: the man with the papers'],
    ['“No,” a man at the back said.', 'description: a man at the back'],
    ['Two people familiar with the matter said no.', 'description: Two people familiar with the matter'],
    ['“No,” said an official directly involved in the talks.', 'description: an official directly involved in the talks'],
    ['“No,” said a boy close to tears, who ran.', 'description: a boy close to tears'],
    ['A person briefed on the firm’s talks said no.', 'description: A person briefed on the firm’s talks'],
    ['A boy close by said no.', 'description: A boy'],
    ['A report by the transport ministry said so.', 'description: A report by the transport ministry'],
    ['The report by Monday said so.', 'description: The report'],
    ['The crowd by the gate said so.', 'description: The crowd'],
  ])('tells who it is or how it is said: %s', (text, expected) => {
    expect(show(text)).toContain(expected)
  })
})

it('takes a title in a paragraph of its own for no name', () => {
  expect(show('Orrin Moves House\n\nOne day Orrin moved house.')).toEqual(['pronoun: One', 'name: Orrin'])
  expect(show('Orrin Kask\n\nOne day Orrin moved house.')).toEqual(['name: Orrin Kask', 'pronoun: One', 'name: Orrin'])
})

it.each(['Then he’s', 'This was Ann’s', 'Ann, her son’s'])('reads no word behind the end: %s', (text) => {
  expect(() => show(text)).not.toThrow()
})
