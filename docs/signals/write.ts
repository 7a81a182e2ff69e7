import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { detectors } from '../../src/signals/detectors/index.ts';
import { signalGuide } from '../../src/signals/guide.ts';
import { allExamples } from '../../test/signals/all-examples.ts';

// Writes the generated head of each signal's page and the label guide; with --check only says which are out of date.

const check = process.argv.includes('--check');
const end = '<!-- end of the generated part -->';
const stale: string[] = [];

function write(name: string, text: string): void {
  const file = new URL(name, import.meta.url);
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (old === text) return;
  if (check) stale.push(name);
  else writeFileSync(file, text);
}

for (const { type, from, counts, not } of detectors) {
  const { yes, no } = allExamples[type];
  const rows = [...yes.map((example) => ({ ...example, mark: 'yes' })), ...no.map((example) => ({ ...example, mark: 'no' }))]
    .map(
      ({ text, mark, from: sender = 'recruiter', field }) =>
        `| ${text} | ${sender} | ${mark}${field === undefined ? '' : `: \`${String(field)}\``} |`,
    )
    .join('\n');
  const head = `# ${type}\n\n**Counts:** ${counts}.\n\n**Does not:** ${not}.\n\n**Whose words:** ${from.join(', ')}.\n\n| text | from | a signal? |\n|---|---|---|\n${rows}\n\n${end}\n`;
  const name = `${type}.md`;
  const file = new URL(name, import.meta.url);
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const written = old.includes(end) ? old.slice(old.indexOf(end) + end.length + 1) : '';
  write(name, head + written);
}
write('guide.md', signalGuide());

if (stale.length > 0) {
  console.error(`out of date, run docs/signals/write.ts: ${stale.join(', ')}`);
  process.exitCode = 1;
}
