import { describe, expect, it } from 'vitest'
import { stageFor } from './observed.ts'

const opening =
  'Ann Lee and Carrie Moss went out with Sir Hugh. Mr. Bond and Ben Hale stayed.\n\n“No,” said Ann Lee.\n\n“Well,” said Carrie Moss.\n\n'

/** Signs of the third turn and of those after it: `tag before: Carrie Moss`. */
function signsOf(text: string): string[][] {
  const { signs, layout } = stageFor(opening + text)
  return signs.slice(2).map((own) => own.map(({ place, mention }) => `${place}: ${layout.document.text.slice(mention.start, mention.end)}`))
}
const firstOf = (text: string) => signsOf(text)[0]?.[0]

describe('the tag before a quotation names', () => {
  it.each([
    ['Carrie Moss cast her eyes proudly towards Mr. Bond, and said, “Will you tell him?”', 'Carrie Moss'],
    ['Ann Lee was told to hold her tongue; but Mr. Bond, much offended, laid aside his book, and said, “So be it.”', 'Mr. Bond'],
    ['I was growing quite excited, but Ben Hale damped my hopes by remarking: “It is simple.”', 'Ben Hale'],
    ['Ben Hale was beginning a speech, when he was stopped by Sir Hugh’s saying with authority, “I advise it.”', 'Sir Hugh'],
    ['Carrie Moss, who was in high good-humour, did her the justice of exclaiming, “I must say so.”', 'Carrie Moss'],
    ['Ben Hale, after waiting a moment, obliged her to come down from her heaven by saying, “But what is it?”', 'Ben Hale'],
    ['Ann Lee felt a little sick when she read this, but she showed it to Carrie Moss, saying, “I can’t complain.”', 'she'],
    ['The silence was broken by Carrie Moss, who in a voice of cold resentment said, “Very well.”', 'Carrie Moss'],
    ['He looked at Ben Hale, whose clear voice said, “It seems so silly.”', 'Ben Hale'],
    ['He showed the letter to Ben Hale, who said, “I’m sorry.”', 'Ben Hale'],
    ['Carrie Moss, as the door was closed on them, said, “Well, Ann, how do you like it?”', 'Carrie Moss'],
    ['Carrie Moss assured her that they never sat there after dinner; and then added, “May I ask?”', 'Carrie Moss'],
    ['Sir Hugh, an hour afterwards, came into the room where she and Ann Lee were sitting, and said, “I am come.”', 'Sir Hugh'],
    ['She was sorting the letters when Ben Hale came into the shop, wet to the skin, shouting, “The bridge is down!”', 'Ben Hale'],
    ['Ann Lee lay awake; and when Mr. Bond suddenly, with the key still in his hand, said, “It is open.”', 'Mr. Bond'],
    ['She smiled; for, at the foot of the stairs, Mr. Bond, who had kept her coat, said, as she took it, “Come again.”', 'Mr. Bond'],
    ['He had sent for the car twice, and Carrie Moss was too tired to argue about it, and could only say, “Later.”', 'Carrie Moss'],
    ['He closed the book, and when Carrie Moss had stopped coughing, said quietly, “Read on.”', 'He'],
    ['She heard it from Ben Hale, who, with a look that told her the rest, said, “They sold it.”', 'Ben Hale'],
    ['She had locked the gate before Ben Hale came round the barn, yelling, “Wait for me!”', 'Ben Hale'],
    ['When the lamps were lit, Carrie Moss putting down her knife, said, “Somebody is outside.”', 'Carrie Moss'],
    ['Ann Lee took a step towards the edge, but she froze, for Mr. Bond screamed, “Not there!”', 'Mr. Bond'],
    ['When Ben Hale walked by she looked up and said, “Good catch.”', 'she'],
    ['When Ben Hale sat close she shivered and said, “Your hands are cold.”', 'she'],
    ['Ann Lee saw he was limping and said, “Sit down.”', 'Ann Lee'],
    ['Ben Hale said, “There was a letter,” and Carrie Moss asked him nothing more.', 'Ben Hale'],
    ['Ben Hale moved, but then tugged at his moustache and broke out, “I won’t!”', 'Ben Hale'],
  ])('%s', (text, name) => {
    expect(firstOf(text)).toBe(`tag before: ${name}`)
  })

  it.fails.each([
    ['She was sorting the letters when Ben Hale burst into the shop, wet to the skin, shouting, “The bridge is down!”', 'Ben Hale'],
    ['Ann Lee lay awake; and when Mr. Bond at last, with the key still in his hand, said, “It is open.”', 'Mr. Bond'],
    ['She smiled; for at the foot of the stairs Mr. Bond, who had kept her coat, said, “Come again.”', 'Mr. Bond'],
  ])('but not yet: %s', (text, name) => {
    expect(firstOf(text)).toBe(`tag before: ${name}`)
  })

  it('and whom a pronoun may mean', () => {
    expect(signsOf('Carrie Moss coloured as she warmly answered, “No friend can be better.”')).toEqual([
      ['tag before: she', 'subject before the pronoun: Carrie Moss'],
    ])
  })

  it.each([
    ['Carrie Moss stood up. The room was silent. She took the card. “No friend can be better.”', 'Carrie Moss'],
    ['Carrie Moss stood up. The widow sat down. Then she took the card. “No friend can be better.”', 'Carrie Moss'],
    ['Carrie Moss saw Daniel Lowe. He bowed. Slowly she said, “No friend can be better.”', 'Carrie Moss'],
  ])('and who acts before it in the paragraph: %s', (text, name) => {
    expect(signsOf(text)[0]).toContain(`actor above the pronoun: ${name}`)
  })

  it.each([
    'Daniel Lowe stood up. She took the card. “No friend can be better.”',
    'Carrie Moss stood up.\n\nShe took the card. “No friend can be better.”',
    'Carrie Moss stood up. “Never.” She took the card. “No friend can be better.”',
  ])('but nobody of the other sex, of another paragraph or behind other words: %s', (text) => {
    expect(signsOf(text).flat().join()).not.toContain('actor above')
  })
})

describe('a pronoun may mean whoever acts', () => {
  it.each([
    ['Carrie Moss stood up. The room was silent.\n\n“No friend can be better,” she said.', 'Carrie Moss'],
    ['Carrie Moss stood up. She saw Daniel Lowe.\n\n“No friend can be better.” She bowed.', 'Carrie Moss'],
    ['“Never,” said Ann Lee. Carrie Moss stood up.\n\n“No friend can be better,” she said.', 'Carrie Moss', 1],
  ])('in the paragraph before: %s', (text, name, turn = 0) => {
    expect(signsOf(text)[turn]).toContain(`actor further up: ${name}`)
  })

  it.each([
    ['Daniel Lowe stood up.\n\n“No friend can be better,” she said.', 'the other sex'],
    ['Carrie Moss stood up.\n\n“No friend can be better,” said Ann Lee.', 'a name'],
    ['Carrie Moss stood up.\n\nIt was late.\n\n“No friend can be better,” she said.', 'two paragraphs'],
  ])('but not: %s (%s)', (text) => {
    expect(signsOf(text).flat().join()).not.toContain('actor further up')
  })
})

describe('the tag after a quotation names', () => {
  it.each([
    ['“That is entirely due to me,” broke in Ben Hale. “Is it not?”', 'tag after: Ben Hale'],
    ['“Is the young person mad?” burst out Ben Hale as soon as she had gone.', 'tag after: Ben Hale'],
    ['“Try the jam,” Carrie Moss was saying. “It is jolly good.”', 'tag then: Carrie Moss'],
    ['“We shall do better,” was Mr. Bond’s humble reply.', 'tag after: Mr. Bond'],
    ['“Hm!” from Mr. Bond, who thought it amusing.', 'tag after: Mr. Bond'],
    ['“Hm!” This from Mr. Bond.', 'tag after: Mr. Bond'],
    ['“Hm.” It was Mr. Bond who spoke.', 'tag after: Mr. Bond'],
    ['“Hm!” Mr. Bond’s voice shook.', 'tag after: Mr. Bond'],
    ['Mr. Bond, softly: “Hm!”', 'tag before: Mr. Bond'],
    ['Mr. Bond, who had his hat on: “Hm!”', 'lead before: Mr. Bond'],
    ['“Hm!” It was Mr. Bond who had sent the letter.', 'action after: Mr. Bond'],
    ['“Hm.” It was Mr. Bond who spoke for the others at the trial.', 'action after: Mr. Bond'],
    ['“You never liked him,” came the voice of Ben Hale from the next room.', 'tag after: Ben Hale'],
  ])('%s', (text, sign) => {
    expect(firstOf(text)).toBe(sign)
  })

  it('somebody of whom a reason tells', () => {
    expect(firstOf('Ann Lee rose. For Ben Hale had run into the street, shouting, “Stop!”')).toBe('tag before: Ben Hale')
  })

  it('who asks, though the one who is asked follows', () => {
    expect(firstOf('“Whose boat is that?” she asked the old man, who shrugged.')).toBe('tag then: she')
  })

  it('nobody who does not answer, or answers in a sentence of their own', () => {
    expect(firstOf('“Are you fond of dogs?” Ben Hale did not answer.')).toBe('action after: Ben Hale')
    expect(firstOf('“Is it true?” Ben Hale replied that it was.')).toBe('action after: Ben Hale')
    expect(firstOf('“Stop it!” Then Ben Hale went down.')).toBe('action after: Ben Hale')
  })

  it('nobody who leads on to the next one, where it has a tag before it', () => {
    expect(signsOf('So, when Ann Lee said, “You want your tea, sir,” Mr. Bond replied, “If I waited for it, I should starve.”')).toEqual([
      ['tag before: Ann Lee'],
      ['tag before: Mr. Bond'],
    ])
  })
})

describe('one paragraph has two turns', () => {
  it.each([
    ['where whom the words address answers', '“I should not mind, Carrie.” To which Carrie answered, “I know.”'],
    ['where a name follows a pronoun in the same sentence', '“Why?” she asked Carrie Moss, and Carrie Moss said, “It is all his fancy.”'],
    [
      'where a description follows',
      '“Not before noon,” said the old man with the keys, and the landlady looked in and repeated, “Not before noon.”',
    ],
    [
      'where a clause of its own names another',
      '“I won’t,” said Ann Lee, while Carrie Moss, under the impression that she was right, added: “Nor I.”',
    ],
  ])('%s', (_, text) => {
    expect(signsOf(text)).toHaveLength(2)
  })
})
