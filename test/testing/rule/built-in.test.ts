import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RuleCase, testRule } from 'hearback/testing';
import { describe, it } from 'vitest';
import { rules } from '../../../src/rules/index.ts';

const folder = new URL('../../../src/rules/', import.meta.url);

// the cases of every built-in rule, held against all that `testRule` demands
for (const name of readdirSync(folder).filter((file) => file.endsWith('.examples.ts'))) {
  const rule = rules.find(({ id }) => `${id}.examples.ts` === name)!;
  const [cases] = Object.values((await import(fileURLToPath(new URL(name, folder)))) as Record<string, readonly RuleCase[]>);
  testRule(rule, cases!, { describe, it });
}
