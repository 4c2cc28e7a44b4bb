import ts from 'typescript'
import * as formats from '../../src/formats/index.ts'
import * as library from '../../src/index.ts'
import * as plugin from '../../src/retext.ts'

/** What an example says of a value, in a comment `// → value` after the statement, and what the value really is. */
export interface Claim {
  readonly statement: string
  readonly said: unknown
  readonly real: unknown
}

/**
 * Runs an example and gives what it claims. A claim stands after an expression or after a constant, on the line where the statement ends;
 * it may go on in comments below:
 *
 *     quote.speaker?.name // → 'Mary Hale'
 *     const spans = quote.content.map(({ start, end }) => [start, end])
 *     // → [
 *     //     [1, 4],
 *     //   ]
 */
export async function runExample(code: string): Promise<Claim[]> {
  const claims: Claim[] = []
  const { outputText } = ts.transpileModule(withClaims(code), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023, esModuleInterop: true },
  })
  const modules = await importAll(code)
  // CommonJS has no `await` at its top, an async function has.
  const body = new Function('require', 'exports', 'claim', `return (async () => { ${outputText}\n })()`)
  await body(
    (name: string) => modules.get(name),
    {},
    (statement: string, said: unknown, real: unknown) => claims.push({ statement, said, real }),
  )
  const arrows = code.split('// → ').length - 1
  if (arrows !== claims.length)
    throw new Error(`${arrows} claims are made, ${claims.length} could be checked: a claim stands after a whole statement`)
  return claims
}

/** The code with a call of `claim` after each statement about which a comment claims something. */
function withClaims(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2023, true)
  let result = ''
  let copied = 0
  for (const statement of file.statements) {
    const comment = /^[ \t]*;?[ \t]*\n?\/\/ → (.*(?:\n[ \t]*\/\/(?! →).*)*)/u.exec(code.slice(statement.end).replace(/^[ \t]+/u, ''))
    if (!comment) continue
    const text = statement.getText()
    const said = literal(comment[1].split(/\n[ \t]*\/\//u), text)
    result += `${code.slice(copied, statement.getStart())}${claimed(statement, said)}`
    copied = statement.end
  }
  return result + code.slice(copied)
}

/** The shortest run of the comment's lines that is a value; what follows is ordinary comment. */
function literal(lines: readonly string[], statement: string): string {
  for (let end = 1; end <= lines.length; end++) {
    const value = lines.slice(0, end).join('\n')
    try {
      new Function(`return (${value}\n)`)
      return value
    } catch {}
  }
  throw new Error(`What stands after the arrow is no JavaScript value: ${lines.join('\n')}\nin: ${statement}`)
}

function claimed(statement: ts.Statement, said: string): string {
  const text = JSON.stringify(statement.getText())
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement
    const logged = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
    const value = logged ? expression.arguments.map((argument) => argument.getText()).join() : expression.getText()
    return `claim(${text}, (${said}), (${value}));`
  }
  if (ts.isVariableStatement(statement)) {
    const [{ name }, ...others] = statement.declarationList.declarations
    if (ts.isIdentifier(name) && others.length === 0) return `${statement.getText()}; claim(${text}, (${said}), ${name.text});`
  }
  throw new Error(`A claim stands after an expression or one constant, not after: ${statement.getText()}`)
}

async function importAll(code: string): Promise<Map<string, unknown>> {
  const modules = new Map<string, unknown>([
    ['quote-attribution', library],
    ['quote-attribution/formats', formats],
    ['quote-attribution/retext', { __esModule: true, ...plugin }],
  ])
  for (const { fileName } of ts.preProcessFile(code).importedFiles) {
    if (!modules.has(fileName)) modules.set(fileName, { __esModule: true, ...(await import(fileName)) })
  }
  return modules
}
