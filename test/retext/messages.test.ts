import { expect, test } from 'vitest'
import { html, markdown, plain } from './pipelines.ts'

const source = '# News\n\n&ldquo;Nobody *knows* me, and we like it so.&rdquo;\n\nIt was night.\n\n“I know you,” said Ann Lee.\n'

test('a quotation of nobody’s is warned about, with its place, rule and source', async () => {
  const { messages } = await markdown({ messages: true }).process(source)
  expect(messages).toHaveLength(1)
  const [message] = messages
  expect(message).toMatchObject({
    reason: 'Nobody can be named for “Nobody knows me, and we like it so.”',
    source: 'quote-attribution',
    ruleId: 'unattributed',
    fatal: false,
    line: 3,
    column: 1,
    actual: 'Nobody knows me, and we like it so.',
    expected: [],
  })
  expect(message.place).toEqual({ start: { line: 3, column: 1, offset: 8 }, end: { line: 3, column: 52, offset: 59 } })
  expect(message.note).toMatch(/^(?:Name the speaker|It may have been Ann Lee)/u)
})

test('each such quotation has a message, and no other has', async () => {
  const two =
    '<p><q>Nobody <b>knows</b> me, and we like it so.</q></p>\n<p>It was night.</p>\n<p>&ldquo;All of us went home before the rain came.&rdquo;</p>'
  const { messages, data } = await html({ messages: true, minConfidence: 1 }).process(two)
  expect(data.quotes?.map(({ speaker }) => speaker)).toEqual([null, null])
  expect(messages.map(({ line, column }) => [line, column])).toEqual([
    [1, 4],
    [3, 4],
  ])
})

test('a guess that is not sure enough is in the note', async () => {
  const { messages, data } = await plain({ messages: true, minConfidence: 1 }).process('“Go,” said Ann Lee. “No,” he answered at last.')
  const unsure = data.quotes?.filter(({ speaker }) => speaker === null) ?? []
  expect(messages).toHaveLength(unsure.length)
  expect(unsure.length).toBeGreaterThan(0)
  for (const [index, { alternatives }] of unsure.entries())
    expect(messages[index].note).toContain(alternatives[0] ? alternatives[0].speaker.name : 'Name the speaker')
})

test('a long quotation is cut in the reason and whole in `actual`', async () => {
  const words = 'All of this was known long before anybody cared to write it down, and nobody did'
  const { messages } = await plain({ messages: true }).process(`“${words}.”`)
  expect(messages[0].reason).toBe('Nobody can be named for “All of this was known long before anybody cared to write it…”')
  expect(messages[0].actual).toBe(`${words}.`)
})

test('without being asked it says nothing', async () => {
  expect((await markdown().process(source)).messages).toEqual([])
  expect((await markdown({ messages: false }).process(source)).messages).toEqual([])
})
