/** A corpus that is not as its converter expects it: said with file and line, for whoever runs the converter. */
export class UnexpectedFormat extends Error {
  constructor(where: string, what: string) {
    super(`${where}: ${what}`)
    this.name = 'UnexpectedFormat'
  }
}
