import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

describe('kin', () => {
  const couple = '“Go, my dear Mr. Harrow,” said his wife. “No,” said Mr. Harrow.\n\nMrs. Harrow sighed. “Then stay,” said Mrs. Harrow.'

  it('has the surname of the man whose wife she is', () => {
    expect(readFigures(couple).whoIs('his wife')).toBe('Mrs. Harrow')
  })

  it('is nobody’s wife where the only woman of that title has another surname', () => {
    expect(readFigures(couple.replaceAll('Mrs. Harrow', 'Mrs. Lunt')).whoIs('his wife')).not.toBe('Mrs. Lunt')
  })
})
