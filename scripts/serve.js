// Builds the site and serves it, in one process that ends with the one that began it.
import { build, preview } from 'astro';

process.on('disconnect', () => process.exit());
console.log('Building the site …');
await build({ logLevel: 'warn' });
const { host, port } = await preview({ logLevel: 'warn', server: { host: '127.0.0.1' } });
console.log(`Why Warm Up? is at http://${host}:${port}/ (Ctrl+C ends it)`);
