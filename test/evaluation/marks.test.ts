import { describe, expect, test } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { compareMarks, markStyles, rewriteMarks } from './marks.ts'

const article = `“We’ll rebuild the Joneses’ barn,” said Ann Lee, the mayor. “It’s the ’30s that made this town.”

She called the plan “bold” and “the people’s own,” and added: “My father told me, ‘Don’t sell,’ and I didn’t.”

“We are tired.

“But we aren’t beaten,” she said. Her brother’s view is that she’s “goin’ to win.”

“He asked me ‘Why?’” said the farmers’ lawyer.`

describe('a text says the same in any marks', () => {
  const before = findQuotations(readText(article))
  test.each(Object.entries(markStyles))('%s', (_, style) => {
    const { text, offsets } = rewriteMarks(article, before, style)
    const { total, lost } = compareMarks(before, findQuotations(readText(text)), offsets)
    expect(total).toBe(10)
    expect(lost).toEqual([])
  })
})
