/** Who writes logs that look like this. */
interface Format {
  readonly pattern: RegExp;
  /** `id`s of the frameworks whose conventions are likeliest in it, the likeliest first. */
  readonly frameworks: readonly string[];
}

const formats: readonly Format[] = [
  { pattern: /^\s*Epoch: \[\d+\]\s+\[\s*\d+\/\d+\]\s+eta: /m, frameworks: ['pytorch-lambdalr', 'pytorch-linearlr'] },
  { pattern: /\{(?=[^{}]{0,600}["']learning_rate["']: )(?=[^{}]{0,600}["']epoch["']: )/, frameworks: ['transformers'] },
  { pattern: /consumed samples: .{0,400}learning rate: /, frameworks: ['megatron'] },
  { pattern: /\biter: \d+ .{0,2000}\blr: [\d.e-]+\s+max_mem: /, frameworks: ['detectron2'] },
  { pattern: /- mmengine - /, frameworks: ['mmengine'] },
  { pattern: /\[Rank \d+\] step=\d+, skipped=\d+, lr=/, frameworks: ['deepspeed'] },
  { pattern: /\bnum_updates\b/, frameworks: ['fairseq'] },
  { pattern: /\dm?s\/step - /, frameworks: ['keras'] },
  { pattern: /^Train: \d+ \[\s*\d+\/\d+/m, frameworks: ['timm'] },
];

/**
 * The frameworks that write logs of this form, the likeliest first.
 *
 * @param text with plain line ends; its beginning is enough
 * @example writersOf("{'loss': 2.3, 'learning_rate': 5e-06, 'epoch': 0.1}") // ['transformers']
 */
export function writersOf(text: string): readonly string[] {
  const beginning = text.slice(0, 20_000);
  return formats.find(({ pattern }) => pattern.test(beginning))?.frameworks ?? [];
}
