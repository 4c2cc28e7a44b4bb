import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'

const report = `The inquiry into the loss of the ferry said on Monday that its pumps had failed. The owners denied in a letter that they had known of it.

Counsel to the inquiry, Ruth Amsel, led the captain, Tom Orrin, through the last hour, minute by minute.`

const after = `The hearing went on until five o’clock, and the families of the crew left without a word. The owners said in a statement that they would answer on Friday.`

/** Who says each paragraph of the dialogue. */
function speakers(...lines: readonly string[]): (string | null)[] {
  const text = [report, ...lines, after].join('\n\n')
  return extractQuotes(text, { kinds: ['direct'] }).map(({ speaker }) => speaker?.name ?? null)
}

describe('turns of a dialogue in a report', () => {
  it('go to and fro from a question on', () => {
    expect(
      speakers(
        '“Where were you at nine?” Ms. Amsel asked.',
        '“On the bridge. Reading.”',
        '“How far is that from the pumps?”',
        '“Two decks,” Mr. Orrin said.',
        '“And who was below?”',
        '“Nobody.”',
      ),
    ).toEqual(['Ruth Amsel', 'Tom Orrin', 'Ruth Amsel', 'Tom Orrin', 'Ruth Amsel', 'Tom Orrin'])
  })

  it('say so in the evidence, and who else may have spoken', () => {
    const text = [report, '“Where were you?” Ms. Amsel asked.', '“Below.”', '“Alone?”', '“Alone,” Mr. Orrin said.', after].join('\n\n')
    const answer = extractQuotes(text, { kinds: ['direct'] })[1]
    expect(answer?.evidence.map(({ clue }) => clue)).toEqual(['dialogue: turn'])
    expect(answer?.alternatives.map(({ speaker }) => speaker.name)).toEqual(['Ruth Amsel'])
    expect(answer?.mention).toBe(null)
  })

  it('are left to whoever goes on where nobody is asked', () => {
    expect(speakers('“The pumps were old,” Mr. Orrin said.', '“We had told them so in May.”', '“It was late,” Ms. Amsel said.')).toEqual([
      'Tom Orrin',
      'Tom Orrin',
      'Ruth Amsel',
    ])
  })

  it('are left to whoever asks where nobody else speaks', () => {
    expect(speakers('“Who would go to sea in that?” Mr. Orrin said.', '“Nobody I know of.”')).toEqual(['Tom Orrin', 'Tom Orrin'])
  })

  it('end where the report tells something between them', () => {
    expect(
      speakers(
        '“Who knew?” Ms. Amsel asked.',
        'A door fell shut.',
        '“I did,” Mr. Orrin said.',
        'The lights were put out.',
        '“And I told them.”',
      ),
    ).toEqual(['Ruth Amsel', 'Tom Orrin', 'Tom Orrin'])
  })
})
