import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'

const show = (text: string, options?: Parameters<typeof extractQuotes>[1]) =>
  extractQuotes(text, options).map(
    ({ kind, content, cue, mention }) => `${kind}: ${content.map(({ text }) => text).join(' … ')} < ${cue?.text} < ${mention?.text}`,
  )

describe('clauses', () => {
  it.each([
    ['The mayor said that the bridge would close in May.', ['indirect: that the bridge would close in May < said < The mayor']],
    ['There had been 8,000 calls, the mayor was told.', ['indirect: There had been 8,000 calls < told < undefined']],
    ['The bridge would close in May, the mayor said.', ['indirect: The bridge would close in May < said < the mayor']],
    ['HARLOW, Ohio (AP) — The bridge would close in May, the mayor said.', ['indirect: The bridge would close in May < said < the mayor']],
    ['The mayor accused the firm of delay, an apparent reference to the bridge.', ['indirect: the firm of delay < accused < The mayor']],
    ['The leader of the union, Ann Lee, told workers to go home.', ['indirect: to go home < told < Ann Lee']],
    ['The mayor, who has led it since May, accused ministers of lying.', ['indirect: ministers of lying < accused < The mayor']],
    ['Lee said to his wife, “Fetch the car,” and she was gone.', ['direct: Fetch the car, < said < Lee']],
    ['According to the ministry, two tankers had been damaged.', ['indirect: two tankers had been damaged < According to < the ministry']],
    ['The bridge was safe, engineers told the board on Monday.', ['indirect: The bridge was safe < told < engineers']],
    ['The firm closed its oldest plant, saying that rents had doubled.', ['indirect: that rents had doubled < saying < The firm']],
    ['What Ann Lee Said About the Bridge', []],
    ['Ann Lee Says Bridge Will Close', ['indirect: Bridge Will Close < Says < Ann Lee']],
    ['He wrote on. They argued on, and she talked it over.', []],
    ['Mary Dale whispered so softly that nobody woke. Then she answered him.', []],
    ['The road was wet, and I dare say that the bridge was old.', ['indirect: that the bridge was old < say < I']],
    ['Saying that rents had doubled, the mayor left.', ['indirect: that rents had doubled < Saying < the mayor']],
    ['The mayor said late on Sunday all tickets would be refunded.', ['indirect: all tickets would be refunded < said < The mayor']],
    ['The mayor said after the meeting the plan was dead.', ['indirect: the plan was dead < said < The mayor']],
    ['The mayor admitted under questioning he had not read it.', ['indirect: he had not read it < admitted < The mayor']],
    ['The mayor said before he left that the plan was dead.', ['indirect: that the plan was dead < said < The mayor']],
    ['The mayor complained to the drivers that the bridge was shut.', ['indirect: that the bridge was shut < complained < The mayor']],
    ['The truth, the mayor said then, was that it was shut.', ['indirect: The truth … was that it was shut < said < the mayor']],
    ['The vote, the mayor said on Tuesday, will be held in May.', ['indirect: The vote … will be held in May < said < the mayor']],
    ['By August, according to the mayor, 40 tents stood there.', ['indirect: By August … 40 tents stood there < according to < the mayor']],
    ['By noon all were gone, the mayor said, adding nothing more.', ['indirect: By noon all were gone < said < the mayor']],
    ['In Ash all roads are safe, the mayor said, speaking by phone.', ['indirect: In Ash all roads are safe < said < the mayor']],
    ['The hinge, she tells me over tea, was a cracked bell.', ['indirect: The hinge … was a cracked bell < tells < she']],
    ['The bees, she points out, answered with five.', ['indirect: The bees … answered with five < points < she']],
    ['It was old; the roof, he said, was new.', ['indirect: the roof … was new < said < he']],
    ['Of the men brought in, he said by phone, two were ill.', ['indirect: Of the men brought in … two were ill < said < he']],
    ['The plan was read out, a council spokesman said by email.', ['indirect: The plan was read out < said < a council spokesman']],
    ['Lee, the agent, told the meeting the site had been shut.', ['indirect: the site had been shut < told < Lee']],
    ['The reporter asked him if he felt betrayed.', ['indirect: if he felt betrayed < asked < The reporter']],
    ['The court ruled that the bridge must close.', ['indirect: that the bridge must close < ruled < The court']],
    ['Counsel submitted that the squad had arrived at six.', ['indirect: that the squad had arrived at six < submitted < Counsel']],
    ['“We left,” Lee said when asked about it. “It was late.”', ['direct: We left, … It was late. < said < Lee']],
    ['Its warning had gone out on Sunday by text.', []],
    ['He held that post for years, and the rules that applied were clear.', []],
    ['Lee answered with a question of her own: “Compared to what?”', ['direct: Compared to what? < answered < Lee']],
    ['The roads were safe, said the mayor, who left at noon.', ['indirect: The roads were safe < said < the mayor']],
    ['Asked by a reporter whether it was late, Lee laughed.', ['indirect: whether it was late < Asked < a reporter']],
    ['Asked if that meant the talks were over, Lee laughed.', ['indirect: if that meant the talks were over < Asked < undefined']],
    ['When Lee asked whether it was late, Dale looked away.', ['indirect: whether it was late < asked < Lee']],
    ['The senator called in a speech for new talks.', ['indirect: new talks < called < The senator']],
    ['One of the drivers said that the bridge would close.', ['indirect: that the bridge would close < said < One of the drivers']],
    ['Lee’s deputy, Tom Orr, accused ministers of lying.', ['indirect: ministers of lying < accused < Tom Orr']],
    ['The mayor told residents that the bridge would close in May.', ['indirect: that the bridge would close in May < told < The mayor']],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })
})

describe('clauses and quotations in a story', () => {
  const told =
    'The road went down between the hedges, and where it bent there was a gate that nobody had painted. She stopped there and looked back over the fields. ' +
    'The light was going, the rooks were loud in the elms, and far below a cart went creaking along the lane as if it would never arrive. ' +
    'It was not fear that made her wait, nor the cold; it was rather that she had left the house with nothing but a shawl and a promise. '

  it.each([
    [
      'what stands in marks is what was said',
      'Then Ruth said, only for him to hear, “You must go home!”',
      ['direct: You must go home! < said < Ruth'],
    ],
    [
      'a title does not make a clause its speaker’s own words',
      'Ruth said that they would play the song “The Mill” at the wedding.',
      ['indirect: that they would play the song “The Mill” at the wedding < said < Ruth'],
    ],
  ])('%s', (_, text, expected) => {
    expect(show(told + text).filter((line) => line.includes('Ruth'))).toEqual(expected)
  })
})

it('names who is only described, in a story, too', () => {
  const [question] = extractQuotes('A woman with a basket asked how far it was.\n\n“Ten miles,” Ruth said. “I am sorry.”\n\n“Oh.”')
  expect(question?.speaker?.name).toBe('A woman with a basket')
})

describe('clauses and quotations in marks', () => {
  it('are one quote where the clause is partly in marks', () => {
    const [quote, ...others] = extractQuotes('The mayor said that the bridge was “a danger to everyone” and would close in May.')
    expect(quote?.kind).toBe('mixed')
    expect(quote?.content[0]?.text).toContain('“a danger to everyone”')
    expect([...others, ...(quote?.nested ?? [])].filter(({ kind }) => kind === 'direct')).toEqual([])
  })

  it('leave a quotation that stands by itself direct', () => {
    expect(extractQuotes('“The bridge is a danger,” the mayor said.').map(({ kind }) => kind)).toEqual(['direct'])
  })

  it.each([
    ['The mayor said simply: “The bridge is a danger.”', 'direct', '“The bridge is a danger.”'],
    ['The mayor said only “The bridge is a danger.”', 'direct', '“The bridge is a danger.”'],
    ['The mayor would say just “never”.', 'mixed', '“never”'],
    ['The mayor said only “dangerous” bridges would close.', 'mixed', 'only “dangerous” bridges would close'],
  ])('begin behind the adverbs that tell how it was said: %s', (text, kind, content) => {
    expect(extractQuotes(text).map((quote) => [quote.kind, quote.text])).toEqual([[kind, content]])
  })

  it.each([
    [
      'what stands before the attribution belongs to what follows it in marks',
      'The reality is, the mayor added, that “nobody will pay for it.”',
      ['mixed: The reality is … that “nobody will pay for it.” < added < the mayor'],
    ],
    [
      'a place or time before it does not',
      'At the meeting, the mayor said, “Nobody will pay for it.”',
      ['direct: Nobody will pay for it. < said < the mayor'],
    ],
    [
      'a quotation with an attribution of its own ends the clause',
      'Lee claimed that the town had lost its way: “Nobody comes here any more,” she said.',
      ['indirect: that the town had lost its way < claimed < Lee', 'direct: Nobody comes here any more, < said < she'],
    ],
    [
      'a second verb of the same subject ends the clause, also behind a closing mark',
      'The mayor says the bridge is “a danger” but warns that it will stay open.',
      ['mixed: the bridge is “a danger” < says < The mayor', 'indirect: that it will stay open < warns < The mayor'],
    ],
  ])('%s', (_, text, expected) => {
    expect(show(text)).toEqual(expected)
  })

  it.each([
    ['9:14 PM “What a game,” tweets Ann Lee.', 'direct: What a game,'],
    ['12. “We go,” says Ann Lee.', 'direct: We go,'],
    ['5:32pm – “We go,” says Ann Lee.', 'direct: We go,'],
    ['500 “ghost workers,” says Ann Lee.', 'mixed: 500 “ghost workers,”'],
    ['500 “Ghost Workers,” says Ann Lee.', 'mixed: 500 “Ghost Workers,”'],
    ['2012 “heroes” died, says Ann Lee.', 'mixed: 2012 “heroes” died'],
  ])('do not begin with a time or a number of a list: %s', (text, expected) => {
    expect(show(text).map((line) => line.split(' <')[0])).toEqual([expected])
  })

  it('begin with a noun phrase alone', () => {
    expect(show('The trouble, the mayor added, “is that nobody will pay for it.”')).toEqual([
      'mixed: The trouble … “is that nobody will pay for it.” < added < the mayor',
    ])
  })

  it('stay apart where the quotation is short', () => {
    expect(show('Lee argued that the town had lost its way: “Nobody comes here,” she said.')).toEqual([
      'indirect: that the town had lost its way < argued < Lee',
      'direct: Nobody comes here, < said < she',
    ])
  })

  it('take no subject for the words of its verb', () => {
    expect(show('Ann Lee Smith said. Bob Lee Smith said. Then the rain came.')).toEqual([])
  })
})

describe('what is no report', () => {
  it.each([
    'He told himself that it would rain.',
    'The house is said to be haunted.',
    'The builder added two rooms.',
    'It goes without saying that they will come.',
    'The meeting is expected to last an hour.',
    'Tom stood by the stove and said nothing for a while.',
    'Nobody said anything.',
    'For the early settlers the valley was a promised land with little water.',
    'He has worked in the claims office of an insurer for years.',
    'The valley is home to three threatened species of orchid.',
    'They live in a street called Mill Lane, behind the market.',
    'The postman called at noon with a parcel.',
    'On Tuesday the mayor told the board.',
  ])('%s', (text) => {
    expect(show(text)).toEqual([])
  })
})

describe('who says it', () => {
  it.each([
    ['Said Ellis: “The price will fall.”', 'Ellis'],
    ['According to Ellis, “the price will fall.”', 'Ellis'],
    ['Our CFO, Ann Lee, asked me whether I was sure.', 'Ann Lee'],
    ['A former Commissioner for Works, Ann Lee, said that it was late.', 'Ann Lee'],
    ['An officer of the union, who would not be named, told us that it was late.', 'An officer of the union'],
    ['A clerk who asked that her name be kept back left.', 'A clerk'],
    ['A sword described by the props team as “plastic but convincing” was gone.', 'the props team'],
    ['The state weather bureau said winds had reached 90 knots.', 'The state weather bureau'],
    ['Ellis, who in 2010 said the price would fall, has changed his mind.', 'Ellis'],
    ['Ellis – who has called for higher prices – left early.', 'Ellis'],
  ])('%s', (text, expected) => {
    expect(extractQuotes(text)[0]?.speaker?.name).toBe(expected)
  })
})

describe('headlines', () => {
  it('report as sentences do', () => {
    expect(show('Mayor Says Bridge Will Close In May')).toEqual(['indirect: Bridge Will Close In May < Says < Mayor'])
  })

  it('leave a name a name', () => {
    expect(show('The lorry hit Noah Says on Monday near the old bridge.')).toEqual([])
  })
})

describe('whom it was said to', () => {
  it.each([
    ['The mayor told residents that the bridge would close in May.', 'residents'],
    ['The mayor said that the bridge would close in May.', undefined],
    ['“The bridge will close,” the mayor told reporters.', 'reporters'],
    ['“The bridge will close,” said the mayor.', undefined],
  ])('%s', (text, expected) => {
    expect(extractQuotes(text)[0]?.addressee?.name).toBe(expected)
  })
})

describe('options', () => {
  it('leaves clauses out whose kind nobody asked for', () => {
    expect(show('The mayor said that the bridge would close in May.', { kinds: ['direct'] })).toEqual([])
  })

  it('leaves out indirect clauses that are not sure enough', () => {
    expect(show('The mayor said that the bridge would close in May.', { minConfidence: 1 })).toEqual([])
  })
})

it('stays linear in a sentence of nothing but reporting words', () => {
  // Quadratic code would take minutes here; the runner’s own limit ends it.
  expect(() => extractQuotes('said '.repeat(60_000))).not.toThrow()
})
