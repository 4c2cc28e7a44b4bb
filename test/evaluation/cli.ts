/** `npm run evaluate -- fit CORPUS.jsonl …` */
import { fit } from './fit.ts'

const [command, ...files] = process.argv.slice(2)
if (command === 'fit' && files.length > 0) fit(files)
else {
  console.error('usage: npm run evaluate -- fit CORPUS.jsonl …')
  process.exitCode = 2
}
