/** Who speaks, by how the sentence is built: each row is a class of sentence, and each table its near-misses too. */
import { describe, expect, it } from 'vitest'
import { extractQuotes, type Quote } from '../../src/index.ts'

const flat = (quote: Quote): Quote[] => [quote, ...quote.nested.flatMap(flat)]

/** The innermost quote with the words. */
function quoteWith(text: string, words: string): Quote {
  const found = extractQuotes(text)
    .flatMap(flat)
    .filter(({ content }) => content.some(({ text }) => text.includes(words)))
  const [best] = found.sort((a, b) => a.text.length - b.text.length)
  if (!best) throw new Error(`no quote holds ${words}`)
  return best
}

const speakerOf = (text: string, words: string) => quoteWith(text, words).speaker?.name ?? null

describe('a title', () => {
  it.each([
    ['Mayor Ian Frost said he would resign. “I tried,” the mayor said.', 'Ian Frost'],
    ['Judge Ruth Dell sat down. “I tried,” the judge said.', 'Ruth Dell'],
    ['Prime Minister Ian Frost came. “I tried,” the prime minister said.', 'Ian Frost'],
    ['Sen. Ian Frost came. “I tried,” the senator said.', 'Ian Frost'],
    ['Dr. Ian Frost came. “I tried,” the doctor said.', 'Ian Frost'],
    ['Mayor Ian Frost met Mayor Ruth Dell. “I tried,” the mayor said.', 'Ruth Dell'],
  ])('means who bore it last: %s', (text, name) => {
    expect(speakerOf(text, 'I tried')).toBe(name)
  })

  it('that everybody has means nobody', () => {
    expect(speakerOf('Sir Ian Frost came. “I tried,” the sir said.', 'I tried')).not.toBe('Ian Frost')
  })

  it('of a minister is the name where none follows', () => {
    expect(speakerOf('“It is,” said the Minister for Health.', 'It is')).toBe('Minister for Health')
    expect(speakerOf('“It is,” said Minister for Health Zed Orr.', 'It is')).toBe('Zed Orr')
  })

  it('in capitals keeps its full stop to itself', () => {
    const hearing = 'MR. PRUITT: I never signed it.\n\nMS. HOLLIS: Nobody asked you.\n\nMR. PRUITT: Thank you.'
    expect(extractQuotes(hearing).map(({ speaker }) => speaker?.name)).toEqual(['PRUITT', 'HOLLIS', 'PRUITT'])
    expect(quoteWith(hearing, 'Nobody').speaker?.gender).toBe('female')
  })
})

describe('a name', () => {
  it.each([
    ['“It stinks,” said Labour’s Keir Ashby.', 'Keir Ashby'],
    ['“It stinks,” said Oxford University’s Mary Bell.', 'Mary Bell'],
    ['Anna Coe KC spoke. “It stinks,” Coe said.', 'Anna Coe'],
    ['Labour MP Fiona Garrow spoke. “It stinks,” Garrow said.', 'Fiona Garrow'],
    ['Chief Executive Marta Lindgren spoke. “It stinks,” Lindgren said.', 'Marta Lindgren'],
    ['Harry Butler runs the shop. “It stinks,” said Butler.', 'Harry Butler'],
    ['Harry King runs the shop. “It stinks,” King said.', 'Harry King'],
    ['Harry English runs the shop. “It stinks,” said English.', 'Harry English'],
    ['“It stinks,” said Will Dale.', 'Will Dale'],
    ['“It stinks,” said May Tovar.', 'May Tovar'],
    ['Will Tovar said it stinks.', 'Will Tovar'],
  ])('is whole, and not what stands beside it: %s', (text, name) => {
    expect(speakerOf(text, /It stinks|it stinks/.exec(text)?.[0] as string)).toBe(name)
  })

  it.each([
    ['Zadie King runs the shop. “It stinks,” King said.', 'Zadie King'],
    ['Zadie Baker runs the shop. “It stinks,” said Baker.', 'Zadie Baker'],
    ['Harry English left. “It stinks,” said English officials.', 'English officials'],
    ['They met Paul Ryan Tuesday. “It stinks,” officials said Tuesday.', 'officials'],
    ['“It stinks,” said Cook County Jail.', 'Cook County Jail'],
  ])('is told from the other things that its words are: %s', (text, name) => {
    expect(speakerOf(text, 'It stinks')).toBe(name)
  })

  it('that is a title besides is one behind an article', () => {
    expect(speakerOf('Harry King left the shop. “It stinks,” said the king.', 'It stinks')).not.toBe('Harry King')
  })

  it('is none in a headline', () => {
    expect(extractQuotes('Bridge Will Close Friday, Mayor Says').map(({ speaker }) => speaker?.name)).not.toContain('Will Close Friday')
  })
})

describe('a pronoun with a number', () => {
  it.each(['they both said', 'they said'])('speaks: %s', (tag) => {
    const quote = quoteWith(`“It is over,” ${tag}.`, 'It is over')
    expect([quote.mention?.text, quote.cue?.text]).toEqual(['they', 'said'])
  })
})

describe('a relative clause', () => {
  it.each([
    ['Bob Lavery died in May. He worked with Ann Dale, who said: “Bob hated a fuss.”', 'Ann Dale'],
    ['The club was founded by Ann Dale, who said: “Bob hated a fuss.”', 'Ann Dale'],
    ['Mark Smith met Paul Jones, who replied, “Bob hated a fuss.”', 'Paul Jones'],
    ['He leaves a son, Craig, who said: “Bob hated a fuss.”', 'Craig'],
  ])('has its own speaker: %s', (text, name) => {
    expect(speakerOf(text, 'Bob hated')).toBe(name)
  })

  it('tells of kin, and gives no role', () => {
    const quote = quoteWith('Jean Orr, whose son Ben died, asked why. “That is not good enough,” she said.', 'good enough')
    expect(quote.speaker).toMatchObject({ name: 'Jean Orr', gender: 'female', roles: [] })
  })

  it.fails('has its own speaker where the verb has a listener', () => {
    expect(speakerOf('Police arrested Bob Lavery, who told officers: “I did it.”', 'I did it')).toBe('Bob Lavery')
  })
})

describe('a report', () => {
  it.each([
    ['There were delays for passengers as the airline said it had lost its crews.', 'the airline'],
    ['Shares fell in London after the company said it had lost its crews.', 'the company'],
    ['The chancellor, Mary Rudge, said that it had lost its crews.', 'Mary Rudge'],
    ['The goalkeeper, Mary Rudge, said that it had lost its crews.', 'Mary Rudge'],
  ])('has the subject of its own clause: %s', (text, name) => {
    expect(speakerOf(text, 'it had lost')).toBe(name)
  })

  it.each([
    ['Ann Lee told her mother the car was gone.', 'the car was gone', 'her mother'],
    ['Ann Lee warned her children not to swim.', 'not to swim', 'her children'],
    ['Ann Lee told his brother the car was gone.', 'the car was gone', 'his brother'],
  ])('begins behind its listener: %s', (text, words, listener) => {
    const quote = quoteWith(text, words)
    expect([quote.content[0]?.text, quote.addressee?.name]).toEqual([words, listener])
  })

  it('of a contracted pronoun is that of whom it means', () => {
    expect(speakerOf('“I’ve told the chairman that we need help,” said Ann Lee.', 'that we need')).toBe('Ann Lee')
    expect(quoteWith('She’d told the board that it was late.', 'that it was').mention?.text).toBe('She')
  })

  it('is none of a particle', () => {
    expect(extractQuotes('He wrote on. They argued on.')).toEqual([])
  })
})

describe('a story', () => {
  const first =
    'I was nine that summer, and I was never allowed past the wall. I looked over it all the same. It made me dizzy, and I told myself that I was brave.\n\n“Hold it,” said my mother.\n\n“I am holding it,” I said.\n\n“Higher,” my mother said.\n\n“It is as high as it goes,” I said. My arms hurt me.\n\n“Then stand on the wall,” said my mother.'

  it('lets my mother speak', () => {
    for (const words of ['Hold it', 'Higher', 'Then stand']) expect(speakerOf(first, words)).toBe('my mother')
    for (const words of ['I am holding', 'as high as']) expect(speakerOf(first, words)).toBe('narrator')
  })

  const kitchen = (line: string) =>
    `Anna came down to the kitchen and found Tom under the table. She was cold, and he was cross with her.\n\n“Have you seen it?” asked Anna.\n\n“I had it this morning,” said Tom. He looked up at her.\n\n“You always lose things,” she said.\n\n“I do not.”\n\n${line}\n\n“Then look again,” said Anna. She went to the window.\n\n“I have looked twice,” said Tom.`

  it.fails.each(['said the cook', 'said the old man', 'said their mother'])('lets somebody speak once: %s', (tag) => {
    expect(speakerOf(kitchen(`“It is in the jar,” ${tag}.`), 'the jar')).toBe(tag.slice('said '.length))
  })

  it.fails.each(['The butler', 'An old man', 'Mr Bell'])('lets who acts before the words speak: %s', (actor) => {
    expect(speakerOf(kitchen(`${actor} coughed. “It is in the jar,” he said.`), 'the jar')).toBe(actor)
  })
})
