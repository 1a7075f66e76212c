// What every page costs, beside a bare page of one curve and one slider: words, nodes, requests and bytes, Lighthouse's four
// numbers for a phone, and when its largest part is there. Run after `npm run build`; `node tests/bench/pages.ts /lab/`
// measures one page, `--runs=3` takes the median of three.
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { preview } from 'vite';
import config from '../../playwright.config.ts';
import { costOf, type Fetched, readingPages, weighIn } from '../browser/cost.ts';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const dist = process.env.DIST ?? 'dist';
const [port, debugging] = [4335, 4336];

// No library, no style sheet, no font: what is left is what the browser and this harness cost.
const bare = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>One curve, one slider</title><meta name="description" content="The least that a page with a figure can be.">
<link rel="icon" href="/favicon.svg"><main><h1>One curve, one slider</h1><p>The rate climbs, and stays.</p>
<svg viewBox="0 0 600 200" width="300" role="img" aria-label="A line that climbs and stays">
<path d="M0 200 300 20H600" fill="none" stroke="black"/></svg>
<p><label>warmup steps <input type="range" max="600" value="300"></label></p></main>
<script>const [input,path]=['input','path'].map(s=>document.querySelector(s));
input.oninput=()=>path.setAttribute('d','M0 200 '+input.value+' 20H600')</script>`;

/** A key and a certificate for an hour: hosts speak HTTP/2, which browsers only do over TLS. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const asked = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  try {
    execFileSync('openssl', [...asked, '-subj', '/CN=localhost', '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Compressed, as a host would send it.
const server = await preview({
  configFile: false,
  appType: 'mpa',
  build: { outDir: dist },
  preview: { host: '127.0.0.1', port, strictPort: true, https: certificate() },
  plugins: [
    {
      name: 'bare-page',
      configurePreviewServer: ({ middlewares }) => {
        middlewares.use('/bare/', (_request, response) => {
          response.setHeader('content-type', 'text/html');
          response.end(bare);
        });
      },
    },
  ],
});
const origin = `https://127.0.0.1:${port}`;
const options = config.projects![0]!.use!.launchOptions!;
const browser = await chromium.launch({
  ...options,
  args: [...options.args!, '--ignore-certificate-errors', `--remote-debugging-port=${debugging}`],
});

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Lighthouse's report on a page, as a phone in its default network would find it. */
async function reportOn(path: string): Promise<Result> {
  const result = await lighthouse(`${origin}${path}`, { port: debugging, logLevel: 'error', output: 'json' });
  if (!result) throw new Error(`Lighthouse has no report on ${path}`);
  return result.lhr;
}

/** What took points off in a report: every audit that counts and is not as good as can be. */
const missed = ({ categories, audits }: Result): string[] =>
  Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]!.score ?? 1) < 0.995)
      .map(({ id }) => `${title}: ${audits[id]!.title} (${audits[id]!.displayValue ?? audits[id]!.score})`),
  );

const weighBuilt = weighIn(dist);
const weigh = (path: string) => (path === '/bare/' ? gzipSync(bare).length : weighBuilt(path));

const wire = ({ requests, bytes }: Fetched) => `${requests}: ${(bytes / 1000).toFixed(1)} kB`;
const rows: Record<string, Record<string, string | number>> = {};
const faults: Record<string, readonly string[]> = {};
const paths = positionals.length > 0 ? positionals : ['/bare/', ...readingPages(dist)];
for (const path of paths) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ignoreHTTPSErrors: true });
  const { words, nodes, first, settled, read } = await costOf(page, `${origin}${path}`, weigh);
  await page.close();
  const reports: Result[] = [];
  while (reports.length < Number(values.runs)) reports.push(await reportOn(path));
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((id) =>
    Math.round(100 * median(reports.map(({ categories }) => categories[id]!.score ?? 0))),
  );
  const audit = (id: string) => median(reports.map(({ audits }) => audits[id]!.numericValue ?? NaN));
  rows[path] = {
    words,
    nodes,
    'before prefetch': wire(first),
    settled: wire(settled),
    'read to the end': wire(read),
    Lighthouse: scores.join(' / '),
    'LCP s': (audit('largest-contentful-paint') / 1000).toFixed(2),
    'blocking ms': Math.round(audit('total-blocking-time')),
    CLS: audit('cumulative-layout-shift').toFixed(3),
  };
  faults[path] = missed(reports[0]!);
}
console.table(rows);
for (const [path, lines] of Object.entries(faults)) for (const line of lines) console.log(`${path} ${line}`);
await browser.close();
await server.close();
