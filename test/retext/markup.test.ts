import { describe, expect, test } from 'vitest'
import { html, markdown, plain, quotesIn } from './pipelines.ts'

/** Quote by quote: the file’s text of every piece of its content, what a reader sees there, and who says it. */
const read = async (processor: Parameters<typeof quotesIn>[0], source: string) =>
  (await quotesIn(processor, source)).map(({ content, speaker }) => [
    ...content.map(({ start, end }) => source.slice(start, end)),
    content.map(({ words }) => words).join(' | '),
    speaker?.name ?? null,
  ])

describe('Markdown: what was said is found in the file', () => {
  test.each([
    ['emphasis inside', '“Go *now*, __please__,” said Ann Lee.', 'Go *now*, __please__,', 'Go now, please,'],
    ['emphasis at both ends', '“*Go* now or **never**,” said Ann Lee.', '*Go* now or **never**,', 'Go now or never,'],
    ['emphasis at the very end', '“Go *now*” was what Ann Lee said.', 'Go *now*', 'Go now'],
    ['emphasis around', '*“Go now,”* said Ann Lee.', 'Go now,', 'Go now,'],
    [
      'a link',
      '“Go [to *Rome*](https://x.org/a_(b) "“t”") now,” said Ann Lee.',
      'Go [to *Rome*](https://x.org/a_(b) "“t”") now,',
      'Go to Rome now,',
    ],
    ['a link at the end', '“Go [to Rome](/a),” said Ann Lee.', 'Go [to Rome](/a),', 'Go to Rome,'],
    ['a reference link', '“Go to [Rome][r],” said Ann Lee.\n\n[r]: /rome "“No,” said Ed."', 'Go to [Rome][r],', 'Go to Rome,'],
    ['a footnote mark', '“Go now,[^1] go,”[^1] said Ann Lee.\n\n[^1]: In Latin.', 'Go now,[^1] go,', 'Go now, go,'],
    [
      'references',
      '&ldquo;Don&#8217;t &amp; won&#x2019;t &mdash; R&D &copy;,&rdquo; said Ann Lee.',
      'Don&#8217;t &amp; won&#x2019;t &mdash; R&D &copy;,',
      'Don’t & won’t — R&D ©,',
    ],
    [
      'references of two characters',
      '“A &NotEqualTilde; B &nvlt;&amp;amp; C,” said Ann Lee.',
      'A &NotEqualTilde; B &nvlt;&amp;amp; C,',
      'A ≂̸ B <⃒&amp; C,',
    ],
    ['escapes', '\\"Go \\*now\\* \\\\ or \\& never,\\" said Ann Lee.', 'Go \\*now\\* \\\\ or \\& never,', 'Go *now* \\ or & never,'],
    ['wrapped lines', '“Go\n   now\nor never,” said Ann\nLee.', 'Go\n   now\nor never,', 'Go now or never,'],
    ['carriage returns', '“Go\r\nnow,” said Ann Lee.\r\n\r\nNobody went.', 'Go\r\nnow,', 'Go now,'],
    ['hard line breaks', '“Go  \nnow\\\nor never,” said Ann Lee.', 'Go  \nnow\\\nor never,', 'Go\nnow\nor never,'],
    ['code', '“Type `a &amp; b` now,” said Ann Lee.', 'Type `a &amp; b` now,', 'Type `a &amp; b` now,'],
    [
      'code with a backslash',
      '“Type `\\\\*` *or* ``a`b`` or `"”`,” said Ann Lee.',
      'Type `\\\\*` *or* ``a`b`` or `"”`,',
      'Type `\\\\*` or ``a`b`` or `"”`,',
    ],
    ['an image', '“Look ![the *sea*](sea.png) there,” said Ann Lee.', 'Look ![the *sea*](sea.png) there,', 'Look the sea there,'],
    ['tags', '“Go <b class="“x”">now</b><!-- “no” -->,” said Ann Lee.', 'Go <b class="“x”">now</b><!-- “no” -->,', 'Go now,'],
    ['a byte order mark', '\ufeff“Go *now*,” said Ann Lee.', 'Go *now*,', 'Go now,'],
    ['two code units', '“Go &#128512; 😀 *now*,” said Ann Lee.', 'Go &#128512; 😀 *now*,', 'Go 😀 😀 now,'],
    [
      'a bare address',
      '“Write to ann@example.org & see www.example.org/a_b,” said Ann Lee.',
      'Write to ann@example.org & see www.example.org/a_b,',
      'Write to ann@example.org & see www.example.org/a_b,',
    ],
    ['a list', '- one\n- “Go *now*,”\n  said Ann Lee.', 'Go *now*,', 'Go now,'],
    ['a heading', '## “Go *now*,” said Ann Lee ##\n\nNobody went.', 'Go *now*,', 'Go now,'],
    ['a block quote around', '> “Go\n> *now*,” said\n> Ann Lee.', 'Go\n> *now*,', 'Go now,'],
  ])('%s', async (_, source, slice, words) => {
    expect(await read(markdown(), source)).toEqual([[slice, words, 'Ann Lee']])
  })
})

describe('HTML: what was said is found in the file', () => {
  test.each([
    [
      'inline elements',
      '<p>“Go <em>now</em>, <a href="/a?b=1&amp;c">please</a>,” said Ann Lee.',
      'Go <em>now</em>, <a href="/a?b=1&amp;c">please</a>,',
      'Go now, please,',
    ],
    ['elements at both ends', '<p>“<b>Go</b> <i>now</i>” is what Ann Lee said.</p>', '<b>Go</b> <i>now</i>', 'Go now'],
    ['elements around', '<p><i>“Go now,”</i> said Ann Lee.</p>', 'Go now,', 'Go now,'],
    [
      'references',
      '<p>&#147;Don&#146;t &amp; won&rsquo;t R&D &lt;q&gt; &nbsp; x,&#148; said Ann Lee.</p>',
      'Don&#146;t &amp; won&rsquo;t R&D &lt;q&gt; &nbsp; x,',
      'Don’t & won’t R&D <q> x,',
    ],
    ['references without their semicolon', '<p>&quot;&copy2026 &amp now,&quot said Ann Lee.</p>', '&copy2026 &amp now,', '©2026 & now,'],
    ['backslashes', '<p>“Go \\*now\\\\,” said Ann Lee.</p>', 'Go \\*now\\\\,', 'Go \\*now\\\\,'],
    ['wrapped lines', '<p>\n  “Go\r\n    now,”\n  said <b>Ann\n  Lee</b>.\n</p>', 'Go\r\n    now,', 'Go now,'],
    ['line breaks', '<p>“Go<br>now or ne<wbr>ver,” said Ann Lee.</p>', 'Go<br>now or ne<wbr>ver,', 'Go\nnow or never,'],
    ['comments', '<p>“Go <!-- “no” --> now,” said Ann Lee.</p>', 'Go <!-- “no” --> now,', 'Go now,'],
    [
      'what is not read',
      '<p>“Go <script>"“no”"</script><del>“no”</del>now,” said Ann Lee.</p>',
      'Go <script>"“no”"</script><del>“no”</del>now,',
      'Go now,',
    ],
    ['code', '<p>“Type <code>a &amp; b</code> now,” said Ann Lee.</p>', 'Type <code>a &amp; b</code> now,', 'Type a & b now,'],
    [
      'footnote marks',
      '<p>“Go now.<sup>2</sup> Go,”<sup class="ref"><a href="#cite_note-3">[3]</a></sup> said Ann Lee.</p>',
      'Go now.<sup>2</sup> Go,',
      'Go now. Go,',
    ],
    [
      'raised words that are no notes',
      '<p>“Five m<sup>2</sup> on the 1<sup>st</sup>,” said Ann Lee.</p>',
      'Five m<sup>2</sup> on the 1<sup>st</sup>,',
      'Five m2 on the 1st,',
    ],
    ['stray tags', '<p>“Go </i>now</b>,” said Ann Lee.</p>', 'Go </i>now</b>,', 'Go now,'],
    [
      'a title before',
      '<p title="“No,” said Ed">“Go <span title=\'a > “b”\'>now</span>,” said Ann Lee.</p>',
      "Go <span title='a > “b”'>now</span>,",
      'Go now,',
    ],
    ['no paragraph', '<div>“Go <em>now</em>,” said Ann Lee.</div>', 'Go <em>now</em>,', 'Go now,'],
  ])('%s', async (_, source, slice, words) => {
    expect(await read(html(), source)).toEqual([[slice, words, 'Ann Lee']])
  })
})

describe('q', () => {
  test('stands for marks: the quotation begins and ends with its tags', async () => {
    const source = '<p><q cite="/x">We <b>go</b></q>, said Ann Lee. Nobody went.</p>'
    const [quote] = await quotesIn(html(), source)
    expect(quote.text).toBe('<q cite="/x">We <b>go</b></q>')
    expect(quote.words).toBe('“We go”')
    expect(quote.speaker?.name).toBe('Ann Lee')
  })

  test('inside a q, or inside marks, is a quotation inside a quotation', async () => {
    for (const source of [
      '<p><q>He told me <q>never</q> and left</q>, said Ann Lee.</p>',
      '<p>“He told me <q>never</q> and left,” said Ann Lee.</p>',
    ]) {
      const quotes = await quotesIn(html(), source)
      expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ann Lee'])
      expect(quotes[0].words).toContain('He told me ‘never’ and left')
      expect(quotes[0].nested.map(({ text }) => text)).toEqual(['<q>never</q>'])
    }
  })

  test('with marks of the text’s own gets no second ones', async () => {
    for (const source of ['<p>“<q>Go now</q>,” said Ann Lee.</p>', '<p><q>“Go now,”</q> said Ann Lee.</p>']) {
      const quotes = await quotesIn(html(), source)
      expect(quotes.map(({ content }) => content.map(({ words }) => words))).toEqual([[expect.stringMatching(/^Go now,?$/u)]])
      expect(quotes[0].nested).toEqual([])
    }
  })

  test('is understood in Markdown too, but not in a block of code', async () => {
    expect(
      await read(markdown(), '<q>Go *now*</q>, said Ann Lee.\n\n    <q>nor <blockquote>\n\n```\n<q>nor\n```\n\nNobody “went”.'),
    ).toEqual([['Go *now*', 'Go now', 'Ann Lee']])
  })

  test('that is empty or never closed harms nothing', async () => {
    expect(await read(html(), '<p><q></q>“Go,” said Ann Lee.</p>')).toEqual([['Go,', 'Go,', 'Ann Lee']])
    expect((await quotesIn(html(), '<p>Ann Lee said: <q>Go</p><p>“No,” said Ed Hall.</p>')).at(-1)?.speaker?.name).toBe('Ed Hall')
  })
})

describe('items of a list', () => {
  const labels = async (processor: Parameters<typeof quotesIn>[0], source: string) =>
    (await quotesIn(processor, source)).map(({ speaker, words }) => [speaker?.name, words])

  test('that begin with a label are no turns of a transcript, though each list has the same ones', async () => {
    const day = ['Doors: they open for you at eight.', 'Music: there will be some by Ann Lee.', 'Food: this is sold in the yard.']
    const days = (list: string, rain = 'On Sunday it rains.') => `${list}\n\n${rain}\n\n${list}\n`
    expect(await labels(markdown(), days(day.map((fact) => `- ${fact}`).join('\n')))).toEqual([])
    expect(
      await labels(html(), days(`<ul>${day.map((fact) => `<li><p>${fact}</p></li>`).join('\n')}</ul>`, '<p>On Sunday it rains.</p>')),
    ).toEqual([])
    expect((await labels(markdown(), days(day.join('\n\n')))).length).toBeGreaterThan(0)
  })

  test('unless a label comes again, or the words stand in marks', async () => {
    const turns = ['ANN: We will go now.', 'ED: Not tonight, I think.', 'ANN: Then we go tomorrow.']
    const said = [
      ['ANN', 'We will go now.'],
      ['ED', 'Not tonight, I think.'],
      ['ANN', 'Then we go tomorrow.'],
    ].map(([name, words]) => [expect.stringMatching(new RegExp(`^${name}$`, 'iu')), words])
    expect(await labels(markdown(), `${turns.map((turn) => `1. ${turn}`).join('\n')}\n`)).toEqual(said)
    expect(await labels(html(), `<ol>${turns.map((turn) => `<li>${turn}`).join('\n')}</ol>`)).toEqual(said)
    expect(await labels(markdown(), '- Ann Lee: “We will *go* now.”\n- Rain.\n')).toEqual([['Ann Lee', '“We will go now.”']])
  })
})

test('plain text is read as it stands: nothing in it is markup', async () => {
  const source = '“Go *now* &amp; <q>never</q>,” said Ann Lee.\n\n> “No,” said Ed Hall.'
  expect(await read(plain(), source)).toEqual([
    ['Go *now* &amp; <q>never</q>,', 'Go *now* &amp; <q>never</q>,', 'Ann Lee'],
    ['No,', 'No,', 'Ed Hall'],
  ])
})
