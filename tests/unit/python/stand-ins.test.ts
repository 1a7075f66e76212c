// The classes that stand in for PyTorch’s in the notebook give the rates of the core and right gradients.
import { expect, test } from 'vitest';
import { defaults } from '../../../src/parameters/index.ts';
import { fromCore, listing, numbersIn, printedRows } from '../../frameworks/listing.ts';
import { settings } from '../../frameworks/settings.ts';
import { outputsOf } from '../../../src/site/python/at-build.ts';
import { showLog } from '../../../src/site/python/show-log.ts';
import { cellOf, failureOf, printed, shown, textOf } from './run.ts';

test('the listing runs as it stands and logs the rates of the core, at every setting of parity', async () => {
  const ran = await outputsOf(settings.map((params, at) => ({ id: `at-${at}`, code: listing(params) + showLog })));
  for (const [at, params] of settings.entries()) {
    const lines = textOf(ran.get(`at-${at}`)!)
      .trimEnd()
      .split('\n');
    const core = fromCore(params);
    expect(numbersIn(lines), JSON.stringify(params)).toEqual(printedRows(core, params));
    expect(ran.get(`at-${at}`)!.at(-1)).toEqual({ kind: 'log', rows: core });
  }
});

test('its StepLR lowers the rate that it finds at every third epoch', async () => {
  const params = { ...defaults, datasetSize: 4, batchSize: 2, epochs: 7 };
  const [, log] = await shown(listing(params) + showLog);
  const used = log && 'rows' in log ? log.rows.map(([, , rate]) => rate) : [];
  const { peakLr } = params;
  expect(used.slice(6)).toEqual([...Array(6).fill(peakLr * 0.1), ...Array(2).fill(peakLr * 0.1 * 0.1)]);
});

test('the layer’s gradient is that of the mean square, and a step of SGD goes against it', async () => {
  const code = `
import torch
torch.manual_seed(1)
model = torch.nn.Linear(2, 3)
batch = torch.randn(4, 2)
loss = lambda: model(batch).square().mean()
loss().backward()
for parameter in model.parameters():
    values = parameter.data.values
    for i in range(len(values)):
        kept = values[i]
        values[i] = kept + 1e-6
        above = loss().item()
        values[i] = kept - 1e-6
        below = loss().item()
        values[i] = kept
        print(abs((above - below) / 2e-6 - parameter.grad.values[i]) < 1e-7)
before = loss().item()
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
optimizer.step()
print(loss().item() < before)
model(batch).square().mean().backward()
twice = model.weight.grad.values[0]
optimizer.zero_grad()
print(model.weight.grad, [len(each) for each in batch.split(3)])
`;
  expect(await printed(code)).toBe(`${'True\n'.repeat(6 + 3 + 1)}None [3, 1]\n`);
});

test('the LambdaLR and the SGD that a cell imports are those that the notebook shows', async () => {
  const { code } = cellOf('stand-in');
  const runs = (optimizer: string) => `
weight = Parameter(tensor(0.0))
optimizer = ${optimizer}
scheduler = LambdaLR(optimizer, lambda x: (x + 1) / 7)
for step in range(9):
    weight.grad = 2 * (weight.data - 3)
    optimizer.step()
    scheduler.step()
    print(weight.data, optimizer.param_groups[0]["lr"])
`;
  const imports =
    'from torch import tensor\nfrom torch.nn import Parameter\nfrom torch.optim import SGD\nfrom torch.optim.lr_scheduler import LambdaLR';
  expect(await printed(code, runs('SGD([weight], lr=0.1)'))).toBe(
    await printed(imports, runs('SGD([weight], lr=0.1)')),
  );
});

test.for([
  ['import torch\ntorch.cuda.is_available()', 'torch.cuda'],
  ['import torch\ntorch.optim.Adam', 'torch.optim.Adam'],
  ['from torch.optim.lr_scheduler import OneCycleLR', 'torch.optim.lr_scheduler.OneCycleLR'],
  ['import torch.utils.data', 'torch.utils.data'],
  ['import torch\ntorch.nn.Conv2d(1, 1, 1)', 'torch.nn.Conv2d'],
] as const)('%j says that this torch is a stand-in without %s', async ([code, name]) => {
  const { type, message } = await failureOf(code);
  expect(type).toBe('AttributeError');
  expect(message).toContain(`${name} is not here: this torch is a small stand-in for PyTorch`);
});

test('more numbers than the stand-in has room for are refused by their count', async () => {
  expect((await failureOf('import torch\ntorch.randn(10**7, 3)')).message).toContain(
    '30000000 numbers; in this stand-in there may be 1 to 100000',
  );
});
