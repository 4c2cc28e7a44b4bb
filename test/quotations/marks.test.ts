import { describe, expect, test } from 'vitest'
import { annotate, plain } from './notation.ts'

function all(title: string, cases: readonly string[]) {
  describe(title, () => {
    for (const expected of cases) test(expected, () => expect(annotate(plain(expected))).toBe(expected))
  })
}

all('every style of marks', [
  '“{Go,}” said Mary. “{Now.}”',
  '"{Go,}" said Mary. "{Now.}"',
  '‘{Go,}’ said Mary. ‘{Now.}’',
  "'{Go,}' said Mary. '{Now.}'",
  '«{Go,}» said Mary. «{Now.}»',
  '« {Go,} » said Mary. « {Now.} »',
  '»{Go,}« said Mary. »{Now.}«',
  '‹{Go,}› said Mary. ‹{Now.}›',
  '„{Go,}“ said Mary. „{Now.}“',
  '„{Go,}” said Mary. „{Now.}”',
  '‚{Go,}‘ said Mary. ‚{Now.}‘',
  '「{Go,}」 said Mary. 『{Now.}』',
  "''{Go,}'' said Mary. ''{Now.}''",
  "``{Go,}'' said Mary. ``{Now.}''",
  '‘‘{Go,}’’ said Mary. ’’{Now.}’’',
  "`{Go,}' said Mary. `{Now.}'",
  '＂{Go,}＂ said Mary.',
  '“{Go,}” said Mary. "{Now,}" he said. ‘{Soon,}’ she said. «{Later.}»',
])

all('mixed and mistyped marks', [
  '“{Go,}" said Mary. "{Now.}”',
  '”{Go,}” said Mary.',
  'He says,” {there are many who never get listened to.}”',
  '“{Go now,}“ said Mary. “{Soon.}“',
  'A site called “{Cape Breton If He Wins}“ opened.',
  "“{Go,}'' said Mary.",
  '“{Go,}’’ said Mary.',
  '" {Go ,} " said Mary . " {Now .} "',
  '“ {Go ,} ” said Mary .',
  'It was called "{a horse-riding}\' and it made a great deal of money that year.',
  '“{I will,}” he said.“{You too.}”',
  '“{I will}”—he paused—“{go.}”',
  '_"{Go,}"_ said Mary. "{_Now_.}"',
  'Say (“{Go}”) or [“{Come}”].',
])

all('nested quotations', [
  '“{He said ‘{no,}’ and left,}” said Mary.',
  '‘{He said “{no,}” and left,}’ said Mary.',
  '"{He said \'{no,}\' and left,}" said Mary.',
  '\'{He said "{no,}" and left,}\' said Mary.',
  "''{He said '{no}' again,}'' said Mary.",
  "``{He said `{no}' again,}'' said Mary.",
  '“{He said “{no}” to me,}” said Mary.',
  '“{She told me ‘{He said “{no}” to me.}’}”',
  '"{He told me: \'{No.}\'}"',
  '“{‘{Go,}’ he said}”',
  '«{He said ‹{no}›,}» said Mary.',
  '“{She said, ‘{!:well, I will be Gert.}}”',
])

all('apostrophes are no marks', [
  "The Joneses' house, the boys' toys and James' hat were sold in the '90s.",
  'The Joneses’ house, the boys’ toys and James’ hat were sold in the ’90s.',
  "He's goin' to the fightin' 'cause o' th' money. 'Tis so. 'Twas not.",
  'He’s goin’ to the fightin’ ’cause o’ th’ money. ’Tis so. ’Twas not.',
  "It was five o'clock and rock 'n' roll played for 'em.",
  'It was five o’clock and rock ’n’ roll played for ’em.',
  "'{I saw the Joneses' house,}' he said. '{It's theirs.}'",
  '‘{I saw the Joneses’ house,}’ he said. ‘{It’s theirs.}’',
  "'{I'm goin' home to tell 'em 'bout it,}' he said.",
  '‘{I’m goin’ home to tell ’em ’bout it,}’ he said.',
  "'{We'll meet in the '90s,}' he said, '{or '05.}'",
  "'{'Tis so,}' said the Duchess. '{And so.}'",
  "'{Quit lyin'}' he said. '{Now.}'",
  '‘{’Tis so,}’ said the Duchess.',
  "The U.S.’s plan and the E.U.'s plan.",
  "the '60s, '70s and '80s",
  "They called it '{soft}' like the boys' toys.",
  'Mind your p’s and q’s.',
])

all('feet and inches are no marks', [
  'He is 6\'2" tall, she 5\'11".',
  '"{I am 6\'2",}" he said. "{You are not.}"',
  'A board of 5 ft. 10" was cut to 3\' 2".',
  '“{It is 12" wide,}” he said.',
])

all('quotations over several paragraphs', [
  '“{1:One.}\n\n“{1:Two.}\n\n“{1:Three,}” said Mary.',
  '"{1:One.}\n\n"{1:Two.}\n\n"{1:Three,}" said Mary.\n\n"{Four.}"',
  "'{1:One.}\n\n'{1:Two,}' said Mary. '{It's three.}'",
  '‘{1:One.}\n\n‘{1:Two,}’ said Mary.',
  "''{1:One.}\n\n''{1:Two,}'' said Mary.",
  '“{1:He said: ‘{2:One.}}\n\n“{1:‘{2:Two.}’}”',
  '“{1:Roses are red,}\n{1:Violets are blue,}” he sang.',
])

all('missing marks', [
  '“{!:Go away. I mean it.}\n\nShe left. “{Come,}” he said.',
  '“{!:One paragraph was run into the next.} “{Yes,}” said Mary.',
  '"{!:One paragraph was run into the next.} "{Yes,}" said Mary.',
  '{I will go,}” said Mary. “{Now.}”',
  '{I will go,}" said Mary.',
  'A lone “{!:mark.}\n\nNothing more.\n\nNor here.\n\nNor here.\n\nNor here.\n\nNor “{here.}”',
])

all('nothing to say', ['""', '“ ”', '"', "'", '” he said', 'No marks at all.', ''])
