/** A command line as remark-cli is one: unified-args around a processor for Markdown. */
import { args } from 'unified-args'
import { markdown } from './pipelines.ts'

args({
  name: 'quotes',
  description: 'Warns about quotations that nobody can be named for',
  version: '1.0.0',
  extensions: ['md'],
  processor: markdown({ messages: true }),
  ignoreName: '.quotesignore',
  packageField: 'quotesConfig',
  pluginPrefix: 'retext',
  rcName: '.quotesrc',
})
