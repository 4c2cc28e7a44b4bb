/** `npm run evaluate -- fit NEWS.jsonl …` or `npm run evaluate -- fit-pronouns NOVELS.jsonl …` */
import { fit } from './fit.ts'
import { fitPronouns } from './fit-pronouns.ts'

const [command = '', ...files] = process.argv.slice(2)
const commands: Readonly<Record<string, (files: readonly string[]) => void>> = { fit, 'fit-pronouns': fitPronouns }
const run = commands[command]
if (run && files.length > 0) run(files)
else {
  console.error(`usage: npm run evaluate -- ${Object.keys(commands).join('|')} CORPUS.jsonl …`)
  process.exitCode = 2
}
