/** What a careful reader sees and the library doesn’t yet, by text: ids of quotations. A test fails when one comes right. */
export const knownMisses: Readonly<Record<string, readonly string[]>> = {
  business: ['2'],
  'council-hard-wrapped': ['2', '4', '7', '8'],
  council: ['1', '7', '12'],
  'court-wine': ['6', '7', '9', '12'],
  court: ['4', '5', '6'],
  entertainment: ['4', '5', '7', '10', '11'],
  'example-article': ['3', '4', '10', '12'],
  'foreign-straight-marks': ['3', '5', '13'],
  foreign: ['6'],
  'health-wrapped': ['1'],
  health: ['4', '6', '7', '9', '12'],
  interview: ['8', '12', '13', '15'],
  'named-later': ['1', '3'],
  nested: ['4', '8', '9'],
  newswire: ['1', '8'],
  obituary: ['2', '4', '6', '9', '13', '14'],
  'politics-american': ['3', '8'],
  'politics-british': ['4', '5', '7', '9', '13'],
  'press-release': ['4', '6'],
  science: ['8', '9'],
  sport: ['6', '9', '11'],
  'subject-fragment': ['3', '4', '5', '8', '9'],
}

/** Marks without speech that still come back with a speaker. */
export const knownFalseSpeech: Readonly<Record<string, readonly string[]>> = {
  'council-hard-wrapped': ['the Sponge'],
  council: ['wellness pods'],
  entertainment: ['Salt,'],
  nested: ['the regatta', 'Sail Away.'],
  obituary: ['Connie'],
  'subject-fragment': ['the Avenue'],
}
