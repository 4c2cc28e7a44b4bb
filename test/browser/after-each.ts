import { afterEach } from 'vitest'
import { closePages } from './open-page.ts'

afterEach(closePages)
