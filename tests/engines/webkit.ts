// Drives WebKitGTK’s browser, by WebDriver.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Engine } from './engine.ts';

const port = 4345;

/** Starts WebKitGTK's MiniBrowser on a display of its own, and drives it by WebDriver: requests to its own driver. */
export async function webkit(): Promise<Engine> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
  if (!binary) throw new Error('There is no MiniBrowser of WebKitGTK 4.1.');
  const { display, quit } = await screen();
  // Its sandbox does not start as root.
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  await listening();
  const options = { binary, args: ['--automation'] };
  const { sessionId, capabilities } = await request('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  const session = `/session/${sessionId}`;
  await request('POST', `${session}/timeouts`, { script: 600_000 });
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    async open(url) {
      await request('POST', `${session}/url`, { url });
    },
    async evaluate(expression) {
      const script = `const [done] = arguments; Promise.resolve(${expression}).then(done, (error) => done('Error: ' + error));`;
      return request('POST', `${session}/execute/async`, { script, args: [] });
    },
    async close() {
      await request('DELETE', session);
      driver.kill();
      await quit();
    },
  };
}

/** A display without a screen; Xvfb says on its third descriptor which number was free. */
async function screen(): Promise<{ display: string; quit: () => Promise<void> }> {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(child.stdio[3]!, 'data');
  const quit = async () => {
    const gone = once(child, 'exit');
    child.kill();
    await gone;
  };
  return { display: `:${String(number).trim()}`, quit };
}

async function listening(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (up) return;
    await setTimeout(100);
  }
  throw new Error(`WebKitWebDriver does not answer on port ${port}.`);
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function request(method: string, path: string, body?: object): Promise<any> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: { message?: string } };
  if (!answer.ok) throw new Error(`${path}: ${value?.message}`);
  return value;
}
