import { readFileSync, writeFileSync } from 'node:fs';
import { jsonSchemaOf, published } from './json-schema-of.ts';

// Writes each JSON Schema beside this file; with --check it fails where one of them is not what it would write.
const check = process.argv.includes('--check');

for (const name of Object.keys(published) as (keyof typeof published)[]) {
  const file = new URL(`${name}.schema.json`, import.meta.url);
  const text = `${format(jsonSchemaOf(name))}\n`;
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`docs/schemas/${name}.schema.json: expected what the schemas say now; run \`npx tsx docs/schemas/write.ts\``);
    process.exitCode = 1;
  }
}

/** JSON with lists of plain values on one line each where they fit, as the formatter of this repository has it. */
function format(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /^( *)(.*)\[\n([^[\]{}]*?)\n *\](,?)$/gm,
    (whole, indent: string, key: string, items: string, comma: string) => {
      const line = `${indent}${key}[${items.trim().split(/\n */).join(' ')}]${comma}`;
      return line.length <= 140 ? line : whole;
    },
  );
}
