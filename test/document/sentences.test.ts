import { describe, expect, test } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { Trait } from '../../src/model.ts'
import { tokensOf } from './notation.ts'

describe('sentences', () => {
  test.each([
    ['He sat. She rose.', 'He sat . | She rose .'],
    ['“I came. I saw,” he said.', '“ I came . | I saw , ” he said .'],
    ['E. Smith spoke. J. K. Hale wrote.', 'E. Smith spoke . | J. K. Hale wrote .'],
    ['No. 5 won. “No.” He left.', 'No . 5 won . | “ No . ” | He left .'],
    ['He left the U.S. He came back.', 'He left the U.S. | He came back .'],
    ['He left the U.S. Navy.', 'He left the U.S. Navy .'],
    ['Acme Inc. The firm said so.', 'Acme Inc. | The firm said so .'],
    ['Dr. Lee met Mr. Dale at 5 p.m. on Monday.', 'Dr. Lee met Mr. Dale at 5 p.m. on Monday .'],
    ['In Dale vs. Hale, nobody won.', 'In Dale vs . Hale , nobody won .'],
    ['They won 5 to 3. Dale left.', 'They won 5 to 3 . | Dale left .'],
    ['He came on Sept. 5. Then he left.', 'He came on Sept. 5 . | Then he left .'],
    ['It fell by 3.5. She wept.', 'It fell by 3.5 . | She wept .'],
    ['« It rained. » Ann left.', '« It rained . » | Ann left .'],
    ['« Go on! » « No. » he said. »So.« Ann left.', '« Go on ! » | « No . » he said . | » So . « | Ann left .'],
    ['It was safe.4 Ann left.12', 'It was safe . 4 | Ann left . 1 2'],
    ['It was “a ruin”.³ Ann left.', 'It was “ a ruin ” . | ³ Ann left .'],
    ['They paid Rs.500 Crore.', 'They paid Rs.500 Crore .'],
    ['It was version 2.4 then.', 'It was version 2.4 then .'],
    ['“No,” said Ken.', '“ No , ” said Ken .'],
    ['“No,” said Pa. The door shut.', '“ No , ” said Pa. | The door shut .'],
    ['“No,” said Al. They left.', '“ No , ” said Al. | They left .'],
    ['Then Dr. Who and Gen. The O. Lee met.', 'Then Dr. Who and Gen. The O. Lee met .'],
    ['Why? Because!', 'Why ? | Because !'],
    ['No stop\n\nHere neither', 'No stop | Here neither'],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toBe(expected)
  })

  test('are numbered from 0, and each has one start', () => {
    const { tokens } = readText('“Why?” Ann asked. “So.”\n\nNobody knew. 5 left.\n\n…\n\nNow.')
    const starts = new Map<number, number>()
    for (let row = 0; row < tokens.count; row++) {
      const sentence = tokens.sentence[row] as number
      if (row > 0) expect(sentence - (tokens.sentence[row - 1] as number)).toBeOneOf([0, 1])
      else expect(sentence).toBe(0)
      if ((tokens.traits[row] as number) & Trait.SentenceStart) starts.set(sentence, (starts.get(sentence) ?? 0) + 1)
    }
    for (const count of starts.values()) expect(count).toBe(1)
  })
})
