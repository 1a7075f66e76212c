// Installs, builds and serves. One script for all: npm says the name of each, and two names are most of what it says.
// Plain JavaScript, no package, as in install.js: what needs packages and a new Node is in serve.js.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { node } from './install.js';

const server = fork(fileURLToPath(new URL('serve.js', import.meta.url)), { execPath: node });
server.on('exit', (code) => process.exit(code ?? 1));
