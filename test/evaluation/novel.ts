/** Gold novels as the chain sees them: turns with the place of the right candidate. */
import { observe } from '../../src/attribution/conversation/observe.ts'
import type { Presence } from '../../src/attribution/conversation/presence.ts'
import { isTag, type Sign } from '../../src/attribution/conversation/signs.ts'
import { isSpeech } from '../../src/attribution/conversation/speech.ts'
import { stageOf } from '../../src/attribution/conversation/stage.ts'
import { findCues } from '../../src/cues/index.ts'
import { readText } from '../../src/document/index.ts'
import { findMentions, givenNames } from '../../src/mentions/index.ts'
import type { People, Person } from '../../src/model.ts'
import { findFigures } from '../../src/people/novel/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { lay } from '../../src/syntax/layout.ts'
import type { CastMember, Speaker } from '../../src/types.ts'
import type { Labelled } from './chain-fit.ts'
import { type GoldDocument, overlap } from './corpus.ts'
import { openingsOf } from './openings.ts'

export function castOf({ entities }: GoldDocument): CastMember[] {
  return Object.entries(entities).map(([name, { names = [], gender }]) => ({
    name,
    aliases: names,
    gender: gender === 'F' ? 'female' : gender === 'M' ? 'male' : 'unknown',
  }))
}

export const isUnknown = (speaker: string): boolean => /^(unknown|unclear|_)/i.test(speaker)

/** What the gold calls several speakers at once. */
const several = '_group'

const titles = /^(the|a|an|mr|mrs|miss|ms|dr|sir|lord|lady|monsieur|madame|captain|colonel|general|professor) /
const bare = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replaceAll('.', '').replace(/'s$/, '').replace(/\s+/g, ' ').trim()

/** Whether the person is the gold one: by the fullest name, else by another form that no other gold person has. */
function isGold(person: Pick<Speaker, 'name' | 'aliases'>, wanted: string, gold: GoldDocument): boolean {
  const namesOf = (id: string) => [id, ...(gold.entities[id]?.names ?? [])].map(bare)
  const own = namesOf(wanted)
  if (own.includes(bare(person.name)) || (gold.entities[wanted]?.narrator && person.name === 'narrator')) return true
  const others = Object.keys(gold.entities).filter((id) => id !== wanted)
  if (others.some((id) => namesOf(id).includes(bare(person.name)))) return false
  if (person.aliases.some((form) => own.includes(bare(form)))) return true
  const core = (name: string) => bare(name).replace(titles, '').split(' ')
  const fits = (names: readonly string[]) => names.some((name) => core(person.name).every((word) => core(name).includes(word)))
  return fits(own) && !others.some((id) => fits(namesOf(id)))
}

/** As a user has it without a cast and with one, and parts of it as short texts. */
export function labelledTexts(gold: GoldDocument): Labelled[] {
  const texts = [readNovel(gold, false), readNovel(gold, true), ...openingsOf(gold).map((part) => readNovel(part, false))]
  return texts.map((text) => ({ ...text, work: gold.id }))
}

function readNovel(gold: GoldDocument, withCast: boolean): Omit<Labelled, 'work'> {
  const document = readText(gold.text)
  const quotations = findQuotations(document)
  const cast = withCast ? castOf(gold) : []
  const mentions = findMentions(document, givenNames(cast))
  const cues = findCues(document, quotations)
  const layout = lay(document, quotations, mentions, cues)
  const people = findFigures(layout, { cast, narrator: null })
  const spoken = quotations.filter((quotation) => isSpeech(layout, quotation))
  const stage = stageOf(layout, spoken, people)
  const turns = observe(stage)
  const known = new Map<string, boolean>()
  const same = (person: number, wanted: string) => {
    const key = `${person}|${wanted}`
    const value =
      known.get(key) ??
      isGold({ name: (people.persons[person] as Person).name, aliases: [...(people.persons[person]?.forms ?? [])] }, wanted, gold)
    known.set(key, value)
    return value
  }
  const persons = Object.keys(gold.entities)
  const isOther = (person: number, wanted: string) =>
    wanted === several ? people.persons[person]?.sort !== 'group' : persons.some((other) => same(person, other))
  const pieces = gold.quotes
    .flatMap(({ content, speaker }) => content.map((range) => ({ range, speaker })))
    .sort((a, b) => a.range[0] - b.range[0])
  let from = 0
  const right: number[][] = []
  for (const { turn, candidates, signs } of turns) {
    const count = new Map<string, number>()
    const start = turn.quotations[0]?.start ?? 0
    const end = turn.quotations.at(-1)?.end ?? 0
    while (from < pieces.length && (pieces[from]?.range[1] ?? 0) <= start) from++
    for (let at = from; at < pieces.length && (pieces[at]?.range[0] ?? 0) < end; at++) {
      const { range, speaker } = pieces[at] as (typeof pieces)[number]
      if (!speaker || (isUnknown(speaker) && speaker !== several)) continue
      if (turn.quotations.some((quotation) => overlap(quotation.start, quotation.end, range) > 0))
        count.set(speaker, (count.get(speaker) ?? 0) + 1)
    }
    const best = [...count].reduce((top, next) => (next[1] > top[1] ? next : top), ['', 0] as [string, number])
    const places = best[1] > 0 ? candidates.flatMap(({ person }, k) => (same(person, best[0]) ? [k] : [])) : []
    right.push(places.length > 0 || best[1] === 0 ? places : describedIn(people, signs, candidates, (person) => isOther(person, best[0])))
  }
  return { stage, turns, right }
}

/** Where the gold names nobody of the candidates: whom the tag describes, unless that is somebody else. */
function describedIn(
  people: People,
  signs: readonly Sign[],
  candidates: readonly Presence[],
  isOther: (person: number) => boolean,
): number[] {
  const tag = signs.find(({ place }) => isTag(place))
  const person = tag?.mention.type === 'description' ? (people.of[tag.mention.id] ?? -1) : -1
  const place = candidates.findIndex((candidate) => candidate.person === person)
  return place < 0 || people.persons[person]?.named || isOther(person) ? [] : [place]
}
