/** Prints a published corpus in the format that the other commands read. */
import type { GoldDocument } from '../corpus.ts'
import { convertLitbank } from './litbank.ts'
import { UnexpectedFormat } from './mistake.ts'
import { convertPdnc } from './pdnc.ts'
import { convertPolnear } from './polnear.ts'
import { openTree, type Tree } from './tree.ts'

const print = (convert: (tree: Tree) => GoldDocument[]) => (folders: readonly string[]) => {
  try {
    for (const document of folders.flatMap((folder) => convert(openTree(folder)))) console.log(JSON.stringify(document))
  } catch (error) {
    if (!(error instanceof UnexpectedFormat)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

export const converters: Readonly<Record<string, (folders: readonly string[]) => void>> = {
  'convert-litbank': print(convertLitbank),
  'convert-pdnc': print(convertPdnc),
  'convert-polnear': print(convertPolnear),
}
