import { describe, expect, test } from 'vitest'
import { annotate, plain } from './notation.ts'

function all(title: string, cases: readonly string[]) {
  describe(title, () => {
    for (const expected of cases) test(expected, () => expect(annotate(plain(expected))).toBe(expected))
  })
}

all('dialogue with dashes', [
  '— {d:Who is there?}\n\nNobody answered.\n\n— {d:It is I,} said Mary. {d:Open the door.}\n\n— {d:No!}',
  '– {d:Who are you?}\n– {d:A friend} – said Mary – {d:and you know it.}\n– {d:I do not.}',
  '—{d:Are you coming?} he asked.\n\n—{d:I am not.}\n\n—{d:You “{promised}” me!}',
  '--{d:Are you coming?}\n\n--{d:I am not.}\n\n--{d:You are!}',
])

all('dialogue with dashes beside narration, marks and lists', [
  // Wrapped at a fixed width.
  '—{d:Are you coming with us to the\nmill, or not?}\n\nHe looked at the road and\nat the sky.\n\n—{d:I am not.}\n\n—{d:You are!}',
  // A turn whose first word is quoted, and one that is a number.
  '— {d:“{Mill}” is what you said?}\n\n— {d:1912.}\n\n— {d:Oh!}',
  // Fewer marks than dashes: a title, a word as a word.
  '— {d:Who is there?}\n\nShe had read “{The Mill}” twice.\n\n— {d:It is I.}\n\n— {d:No!}',
  // A dash of interruption inside a turn, and one at its end.
  '—{d:I never—you know that—I never—}\n\n—{d:You did!}\n\n—{d:Did I?}',
])

all('what the narrator says within a line that a dash opens', [
  '—{d:I think,} said Ruth, {d:that he is out.}\n\n—{d:Is he?} asked Una, who had not heard. {d:And where?}\n\n—{d:Out.}',
  '--{d:A sorry lunatic!} Martin Keogh said. {d:Were you afraid?}\n\n--{d:I was.}\n\n--{d:Well, my mother said it was nothing.}',
  '—{d:And what,} the old man asked, {d:might that be?}\n\n—{d:Nothing,} said Ruth, laying down the pipe.\n\n—{d:You are sure?}',
  '—{d:Is he in?}\n\n—{d:He left. Mary said so.}\n\n—{d:Where is he?}',
  '—{d:Is he in?}\n\nThe old man laughed. —{d:Your son,} he said, {d:is out.}\n\n—{d:Out?}\n\n—{d:He left.}\n\nIt was late—too late. — He wept.',
])

all('what the narrator does within such a line, and where speech goes on', [
  '—{d:I was told at the gate,} she went on, {d:that you would see me.}\n\n—{d:Who told you?}\n\n—{d:A boy,} she said, and sat down.',
  '—{d:You are not to go,} the thin man cried angrily, {d:and that is all I have to say.}\n\n—{d:Is it?} Una laughed. {d:Good.}\n\n—{d:It is.}',
  // The one who tells the story says `I`, and so do those who speak.
  'I had come early, and I was cold.\n\n—{d:I am late,} I said.\n\n—{d:I know it,} said Una. {d:I have eyes.}\n\n—{d:Have I missed it?} I asked.\n\nI sat down.',
])

describe('lines in which narration is not told from speech', () => {
  // Questions of the narrator’s kind (`did she want`), and what no verb of a list tells.
  for (const expected of [
    '—{d:And what,} the old man asked, {d:did she want?}\n\n—{d:Nothing,} said Ruth, laying down the pipe.\n\n—{d:You are sure?}',
    '—{d:Late!} He held the watch at arm’s length. {d:What do you mean by late?}\n\n—{d:An hour,} she whispered.\n\n—{d:Go in, then.}',
  ])
    test.fails(expected, () => expect(annotate(plain(expected))).toBe(expected))
})

all('dashes that set the narrator’s words off', [
  '— {d:Go home,} — said Ruth. — {d:It is late, and he is out.}\n\n— {d:He said so,} — Una answered, and she sat down.\n\n— {d:When?}',
  '—{d:Go home} —said Ruth—. {d:It is late.}\n\n—{d:Is it?} —asked Una, who had not heard.\n\n—{d:It is} —said Ruth.',
])

all('dashes that mark no dialogue', [
  'The plan has three parts:\n\n— Lower the tax.\n\n— Bring back the money.\n\n— Build the road.',
  '“{Go,}” he said.\n\n“{Why?}”\n\n“{Go!}”\n\n“{No!}”\n\n— Why not?\n\n— One never knows!\n\n— I do not.',
  '- Why?\n- Who?\n- How?',
  'He came — I saw him! — and went.',
])

all('speech in italics, where a text has no marks', [
  'They cried out three times, _{e:Long live Anna}_; she bowed.\n\n_{e:God save us}_, said the miller.\n\nThere was a shout of _{e:Long live all}_.',
])

all('italics that mark no speech', [
  // Two are not enough, a title is nobody's words, and stressed words are part of what stands in marks.
  'They cried out, _Long live Anna_; she bowed.\n\nThey cried again, _Long live Anna_.',
  'She read _The Old Mill_. He had _The Black Swan_ with him. They left _The Lost Hour_ to me.',
  '“{I said _No Such Thing_,}” she said. “{I said _Not Today_,}” he said. “{I said _Not Me_,}” I said. “{Oh.}”',
])

all('transcripts', [
  '<JANE TAPPER>: {t:Will you run?}\n\n<LEE>: {t:I may.}\n\n<TAPPER>: {t:When?}\n\n<LEE>: {t:Soon.}',
  '<TAPPER>: {t1:Will you run?}\n\n{t1:I have heard that you will.}\n\n<LEE>: {t:I may.}\n\n(LAUGHTER)\n\n<TAPPER>: {t:When?}',
  // A quotation goes on over paragraphs of a turn, a stage direction before it or not.
  '<TAPPER>: {t:Why?}\n\n<LEE>: {t:They came.}\n\n<TAPPER>: {t1:And?}\n\n(LAUGHTER)\n\n{t1:“{2:You must go,}}\n\n{t1:“{2:and stay away,}” they said.}\n\n<LEE>: {t:Oh.}',
  '<Q>: {t:Why?}\n\n<A>: {t:Because.}\n\n<Q>: {t:And now?}\n\n<A>: {t:Nothing.}',
  '<Q>. {t:Why?}\n\n<A>. {t:Because.}\n\n<Q>. {t:And now?}',
  '<Anna>: {t:Hi.}\n<Ben>: {t:Hello.}\n<Anna>: {t:He said “{no}” again.}\n<Ben>: {t:Oh.}',
  '<SEN. ANN LEE (D-OH)>: {t:I move.}\n<SPEAKER 2>: {t:I second.}\n<SEN. LEE>: {t:So moved.}',
  '<ANNA>: “{Hi.}”\n\n<BEN>: “{Hello.}”\n\n<ANNA>: “{Bye.}”',
  // In marks as a whole, which each paragraph opens and the last one closes.
  '"<WALDEN>: {t:Will it pay?}\n\n"<MOSS>: {t1:Well, look, this is no “{Deep Water.}”}\n\n"{t1:Nobody knows.}\n\n"(LAUGHTER)\n\n"<WALDEN>: {t:Go on.}"',
])

all('labels of transcripts', [
  // A determiner before a role.
  '<Mr. Orr>: {t:Will she sit?}\n\n<The Chairman>: {t:Order.}\n\n<Mr. Orr>: {t:I will not.}\n\n<An hon. Member>: {t:Oh!}\n\n<Mr. Orr>: {t:Why?}',
  '<Mr. Orr>: {t1:We won.}\n\n{t1:The Good News: it rained.}\n\n<Mrs. Hill>: {t:Why?}\n\n<Mr. Orr>: {t:I know.}\n\n<Mrs. Hill>: {t:No.}',
  // One side in capitals.
  '<COURIER>: {t:Was it hard?}\n<Una>: {t:Yes.}\n<COURIER>: {t:And now?}\n<Una>: {t:No.}',
  '<COURIER>: {t:Was it hard?}\n<Una>: {t:Yes.}\n<HERALD>: {t:And now?}\n<Una>: {t:No.}\n<COURIER>: {t:Why?}',
  'Orr: Tax Must Fall\n\n<ORR>: {t1:We won.}\n\n{t1:Update: they lost.}\n\n<UNA>: {t:Why?}\n\n<ORR>: {t:It rained.}',
  // Numbers.
  '<Speaker 1>: {t:Hi.}\n<Speaker 2>: {t:Hello.}\n<Speaker 1>: {t:Well?}\n<Speaker 2>: {t:Yes.}',
  '<RESPONDENT 1>: {t:Hi.}\n\n<RESPONDENT 2>: {t:Hello.}\n\n<RESPONDENT 1>: {t:Well?}',
  // Times.
  '[00:01] <Una>: {t:Hi.}\n[00:04] <Speaker 2>: {t:Hello.}\n[00:07] <Una>: {t:Well?}\n[00:09] <Speaker 2>: {t:Yes.}',
  '12/03/2024, 18:22 - <Una>: {t:Hi.}\n12/03/2024, 18:23 - <Orr>: {t:Well?}\n12/03/2024, 18:25 - <Una>: {t:Yes.}\n1:02 pm <Orr>: {t:Oh.}',
  '<Una (00:01)>: {t:Hi.}\n<Orr (00:04)>: {t:Hello.}\n<Una (00:07)>: {t:Well?}\n<Orr (00:09)>: {t:Yes.}',
])

const short = 'It rained.\n\n'
all('turns of many paragraphs', [
  // A long answer in the middle, and the last one.
  `<ORR>: {t:Why?}\n\n<UNA>: {t1:I was ill.}\n\n${'{t1:We stayed.}\n\n{t1:It rained.}\n\n'.repeat(7)}<ORR>: {t2:Oh.}\n\n{t2:It rained.}\n\n{t2:I see.}\n\nThe mill is sold.`,
  // Where the writer goes on.
  `<ORR>: {t:Why?}\n\n<UNA>: {t1:I was ill.}\n\n{t1:I’m well.}\n\n${short.repeat(14)}<ORR>: {t:Oh.}\n\n“{We know,}” said Una.\n\nHe called it “{my mill}”.`,
])

all('facts that look like turns', [
  'Pros: Light, cheap.\nCons: Noisy.\nVerdict: You must buy it!\nPros: Fast.\nCons: None.\nVerdict: Buy it.',
  'Name: Una Orr\nJob: Mayor\nName: Tom Brook\nJob: Baker\nName: Sue Hill\nJob: Nurse',
  'Colour: Red.\nWheels: Two.\nColour: Blue.\nWheels: Three.\nColour: Red.\nWheels: Two.',
  'Step 1: Wash.\nStep 2: Dry.\nStep 1: You cut.\nStep 2: You boil.',
  'The Problem: We have no money.\nThe Cure: We save.\nThe Problem: We have no time.\nThe Cure: We run.',
  '[10:30] The bus left.\n[10:40] Why?\n[11:00] The bus came.',
  // Names in no list.
  '<Grimbold>: {t:He came.}\n<Zork>: {t:Who?}\n<Grimbold>: {t:The king.}\n<Zork>: {t:When?}',
])

all('labels that make no transcript', [
  'Note: this is not a transcript.\n\nIt goes on.',
  'Photo: a street.\n\nThe mayor spoke.\n\nThe crowd left.\n\nAll went well.\n\nPhoto: the mayor.\n\nSource: the paper.',
  'Clinton: 45\nSanders: 43\nClinton: 51\nSanders: 40',
  'STAT OF THE WEEK: Ten.\n\nSHORT READS: None.\n\nLONG READS: One.',
  'Smith said: the end is near.\nJones said: it is not.\nSmith said: it is.',
])

all('labels beside marks', [
  '<Ann Lee>: “{We will try.}”',
  '<John Bolton>: ‘{Not Indicted, Yet!}’\n\nThe campaign went on.',
  '<Lee>: “{We go.}” <Brook>: “{No.}” <Lee>: “{Why ‘{no}’?}”',
  'Ann Lee: “{Deep Water}” is out. Tom Brook liked it: “{We go.}”',
  'Ann Lee: “{We go.}” Best film: “{Deep Water}”.',
  'Ann Lee continued: “{We will try.}”',
  'Ann Lee: We “{will try.}”',
  'Note: “{We will try.}”',
  '<The Mayor>: “{We will try.}”',
  'The Problem: “{We will try.}”',
  '“{We will try.}” — <Ann Lee, director>',
  '“{We will try.}” — <Ann Lee, director of the zoo>.',
  '"{We will try.}" - <Ann Lee>',
  '"{We will try.}"--<Kim Lee>.',
  '“{We will try.}”\n\n— <Ann Lee>\n\nThe zoo was closed.',
  '“{1:We will try.}\n\n“{1:And again.}”\n― <Oscar Wilde, The Importance of Being Earnest>',
  '“{We will try}” — and he did.',
  '“{We will try.}” — He left.',
  '“{We will try.}” — The crowd cheered, and Ann Lee went home.',
  '“{We will try.}”\n\n— Go away, said Mary.',
])
