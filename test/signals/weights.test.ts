import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fingerprint } from '../corpus/learn/learn.ts';

it('the weights of the lexicon are learnt from the corpus as it stands', () => {
  const text = readFileSync(new URL('../../src/signals/lexicon/en/weights.ts', import.meta.url), 'utf8');
  expect(/material ([0-9a-f]{8})/.exec(text)?.[1], 'run test/corpus/learn/run.ts').toBe(fingerprint());
});
