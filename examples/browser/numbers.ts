/** Numbers as a reader wants them. */

/** `97%`; what is less than certain never shows as 100, nor what is possible as 0. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  return `${rounded === 100 && share < 1 ? '>99' : rounded === 0 && share > 0 ? '<1' : rounded}%`
}

/** `1,000 words`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}
