/** `npm run evaluate -- COMMAND FILE …`: README.md lists the commands. */
import { ablate } from './ablate.ts'
import { converters } from './convert/index.ts'
import { crossValidate } from './cross-validate.ts'
import { crossValidateReported } from './cross-validate-reported.ts'
import { fit } from './fit.ts'
import { fitDashes } from './fit-dashes.ts'
import { fitFiction } from './fit-fiction.ts'
import { fitPronouns } from './fit-pronouns.ts'
import { fitReported } from './fit-reported.ts'
import { fitSpeech } from './fit-speech.ts'
import { printScores } from './score.ts'
import { printStyles } from './styles.ts'

const [command = '', ...files] = process.argv.slice(2)
const commands: Readonly<Record<string, (files: readonly string[]) => void>> = {
  ...converters,
  ablate,
  'cross-validate': crossValidate,
  'cross-validate-reported': crossValidateReported,
  fit,
  'fit-dashes': fitDashes,
  'fit-fiction': fitFiction,
  'fit-pronouns': fitPronouns,
  'fit-reported': fitReported,
  'fit-speech': fitSpeech,
  score: printScores,
  styles: printStyles,
}
const run = commands[command]
if (run && files.length > 0) run(files)
else {
  console.error(`usage: npm run evaluate -- ${Object.keys(commands).join('|')} CORPUS …`)
  process.exitCode = 2
}
