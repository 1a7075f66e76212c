// Builds the site and serves it, in one process: whoever ends it ends the server.
import { build, preview } from 'astro';

await build({ logLevel: 'warn' });
const { host, port } = await preview({ logLevel: 'warn', server: { host: '127.0.0.1' } });
console.log(`Why Warm Up? is at http://${host}:${port}/ (Ctrl+C ends it)`);
