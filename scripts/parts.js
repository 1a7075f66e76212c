// Runs npm scripts as the parts of one check: node scripts/parts.js check unit "build -- --silent" browser+site
// Parts joined by + run side by side, the others one after another, up to the first that fails; then it prints their seconds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { timed } from './times.js';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
// Whoever ends this ends its parts; each is then a part that failed, so what is held and the seconds are still printed.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => running.forEach((child) => child.kill(signal)));
}

for (const group of process.argv.slice(2)) {
  const parts = group.split('+').map(start);
  const succeeded = await Promise.all(parts.map(({ succeeded }) => succeeded));
  for (const { held } of parts) for (const chunk of held) process.stdout.write(chunk);
  if (succeeded.includes(false)) {
    process.exitCode = 1;
    break;
  }
}

/**
 * Starts an npm script. The first of those side by side prints what it has to say at once; what the others say is held, to be
 * printed once all have ended.
 */
function start(/** @type {string} */ script, /** @type {number} */ index) {
  /** @type {Buffer[]} */
  const held = [];
  const succeeded = timed(script.split(' ')[0] ?? script, async () => {
    const env = { ...process.env, TIMES_INDENT: `${process.env['TIMES_INDENT'] ?? ''}  ` };
    const output = index === 0 ? 'inherit' : 'pipe';
    const child = spawn(`npm run ${script}`, { shell: true, stdio: ['ignore', output, output], env });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => held.push(chunk));
    running.add(child);
    const [status] = await once(child, 'close');
    running.delete(child);
    return status === 0;
  });
  return { held, succeeded };
}
