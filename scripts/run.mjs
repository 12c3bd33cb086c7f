// The door to every command: `node scripts/run.mjs build`. Plain JavaScript, so that an old Node gets a sentence
// instead of a syntax error. Each command is the default export of scripts/commands/NAME.ts, and says as `usage` what it takes.
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const [name = '', ...args] = process.argv.slice(2)

// The Node that came with the install runs this. Where none came, the one around it must read TypeScript by itself.
if (!process.features.typescript) {
  console.error(`✗ この Node(${process.versions.node})では動きません。新しい Node を https://nodejs.org/ から入れて、npm ci をやり直してください。`)
  process.exit(1)
}

// What Node has compiled it need not compile the next time, neither here nor in Slidev. Where it cannot be kept, nothing is lost.
const compiled = fileURLToPath(new URL('../.cache/compiled', import.meta.resolve('vite/package.json')))
module.enableCompileCache(compiled)
process.env.NODE_COMPILE_CACHE = compiled

// Who stops listening (`| head`, a window that is closed) does not stop the work.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', () => {})

const { sentenceFor } = await import('./lib/failure.ts')
try {
  const { runCommand } = await import('./lib/commands.ts')
  await runCommand(name, args)
}
catch (error) {
  // Who interrupts has made no mistake.
  console.error(`\n${error.exitCode ? '' : '✗ '}${sentenceFor(error)}`)
  if (process.env.DEBUG)
    console.error(error)
  // What was interrupted has been tidied up; nothing that still hangs is waited for.
  if (error.exitCode)
    process.exit(error.exitCode)
  process.exitCode = 1
}
