import { describe, expect, test } from 'vitest'
import { toSchemaOrg } from '../../src/formats/index.ts'
import { extractQuotes, type Quote } from '../../src/index.ts'
import { all, texts, wrongArguments } from './texts.ts'

test.each(texts)('each quote is a quotation: %j', (text) => {
  const quotes = extractQuotes(text)
  const { '@context': context, '@graph': graph } = JSON.parse(JSON.stringify(toSchemaOrg(text, quotes)))
  expect(context).toBe('https://schema.org')
  expect(graph).toEqual(
    all(quotes).map(({ content, speaker }) => ({
      '@type': 'Quotation',
      text: content.map((piece) => piece.text).join(' '),
      ...(speaker && { spokenByCharacter: expect.arrayContaining([expect.objectContaining({ '@type': 'Person' })]) }),
    })),
  )
})

test('a speaker has names, gender and roles as far as the text gives them', () => {
  const text = '“Go,” said Ms. Ann Lee, the mayor. “Stay,” Lee said later. “Why?” asked Finch.'
  const cast = [{ name: 'Ann Lee', id: 'ann lee' }]
  const persons = toSchemaOrg(text, extractQuotes(text, { cast }))['@graph'].map(({ spokenByCharacter }) => spokenByCharacter?.[0])
  const [ann] = persons
  expect(ann).toMatchObject({
    '@type': 'Person',
    '@id': '#ann%20lee',
    name: 'Ann Lee',
    gender: 'https://schema.org/Female',
    jobTitle: ['mayor'],
  })
  expect(persons.at(-1)).toEqual({ '@type': 'Person', '@id': '#finch', name: 'Finch' })
})

test('people who speak together are several persons', () => {
  const text = '“We must go,” Ann Lee and Ed Dale said.'
  const [{ spokenByCharacter }] = toSchemaOrg(text, extractQuotes(text))['@graph']
  expect(spokenByCharacter?.map(({ name }) => name)).toEqual(['Ann Lee', 'Ed Dale'])
})

test.each([
  [undefined, undefined],
  [{}, undefined],
  [{ url: 'https://example.org/a' }, { '@type': 'CreativeWork', url: 'https://example.org/a' }],
  [
    { name: 'A', url: undefined },
    { '@type': 'CreativeWork', name: 'A' },
  ],
])('the work: %j', (options, work) => {
  const text = '“Go,” said Ann Lee.'
  expect(toSchemaOrg(text, extractQuotes(text), options as object)['@graph'][0].isPartOf).toEqual(work)
})

describe('wrong arguments', () => {
  test.each(wrongArguments())('toSchemaOrg(%j, %j)', (text, quotes, says) => {
    const call = () => toSchemaOrg(text as string, quotes as Quote[])
    expect(call).toThrow(TypeError)
    expect(call).toThrow(`toSchemaOrg: expected ${says}`)
  })
})
