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
    ['He was still asking when Ben Hale entered the room, fresh from the stables, calling out, “No want of hands!”', 'Ben Hale'],
    ['Ann Lee slept badly; and when Mr. Bond soon afterwards, just opening the door, said, “Are you well?”', 'Mr. Bond'],
    ['She was happy; for in following her aunts, Mr. Bond, who was holding the door, said, as she went by, “Do dance.”', 'Mr. Bond'],
    [
      'He had asked for her often, and Carrie Moss was too much vexed to submit with grace, and would only say, “As you like.”',
      'Carrie Moss',
    ],
    ['He took the hint, and when Carrie Moss had finished her song, said aloud, “That will do.”', 'He'],
    ['She stopped at the voice of Ben Hale, who, in a manner that spoke of pity, said, “I am afraid it is late.”', 'Ben Hale'],
    ['He gave up the chase before Ben Hale came running upstairs, calling out, “Here I am!”', 'Ben Hale'],
    ['When they had reached their room, Carrie Moss taking out the letter, said, “This is from him.”', 'Carrie Moss'],
    ['Ann Lee began in a loud voice, but she stopped, for Mr. Bond cried out, “Silence!”', 'Mr. Bond'],
    ['When Ben Hale came near she bowed and said, “You are late.”', 'she'],
    ['When Ben Hale came close she bowed and said, “You are late.”', 'she'],
    ['Ann Lee saw he was out of temper and said, “Time for supper.”', 'Ann Lee'],
    ['Ben Hale said, “I have thought of something,” and Carrie Moss asked him questions.', 'Ben Hale'],
    ['Ben Hale moved, but then tugged at his moustache and broke out, “I won’t!”', 'Ben Hale'],
  ])('%s', (text, name) => {
    expect(firstOf(text)).toBe(`tag before: ${name}`)
  })

  it('and whom a pronoun may mean', () => {
    expect(signsOf('Carrie Moss coloured as she warmly answered, “No friend can be better.”')).toEqual([
      ['tag before: she', 'subject before the pronoun: Carrie Moss'],
    ])
  })
})

describe('the tag after a quotation names', () => {
  it.each([
    ['“That is entirely due to me,” broke in Ben Hale. “Is it not?”', 'tag after: Ben Hale'],
    ['“Is the young person mad?” burst out Ben Hale as soon as she had gone.', 'tag after: Ben Hale'],
    ['“Try the jam,” Carrie Moss was saying. “It is jolly good.”', 'tag then: Carrie Moss'],
    ['“We shall do better,” was Mr. Bond’s humble reply.', 'tag after: Mr. Bond'],
    ['“Hm!” from Mr. Bond, who thought it amusing.', 'tag after: Mr. Bond'],
    ['“You never liked him,” came the voice of Ben Hale from the next room.', 'tag after: Ben Hale'],
  ])('%s', (text, sign) => {
    expect(firstOf(text)).toBe(sign)
  })

  it('somebody of whom a reason tells', () => {
    expect(firstOf('Ann Lee rose. For Ben Hale had run into the street, shouting, “Stop!”')).toBe('tag before: Ben Hale')
  })

  it('who asks, though the one who is asked follows', () => {
    expect(firstOf('“What is his sorrow?” she asked the old man, who shook his head.')).toBe('tag then: she')
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
    ['where a description follows', '“Let him be,” said the old man, turning round, and the landlady came out and echoed, “Let him be.”'],
    [
      'where a clause of its own names another',
      '“I won’t,” said Ann Lee, while Carrie Moss, under the impression that she was right, added: “Nor I.”',
    ],
  ])('%s', (_, text) => {
    expect(signsOf(text)).toHaveLength(2)
  })
})
