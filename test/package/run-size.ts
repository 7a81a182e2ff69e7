// What a browser loads: src/ minified and gzipped, without its dependencies against a limit, and with them for the record.
// A limit is what was last reached and a small margin: lower it when the code shrinks, on the way to what is wanted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import smallLibrary from '@size-limit/preset-small-lib';
import sizeLimit from 'size-limit';

interface Build {
  onResolve(of: { filter: RegExp }, answer: (found: { path: string; resolveDir: string }) => { external: true } | undefined): void;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
const packages = Object.keys(manifest.dependencies).flatMap((name) => [name, `${name}/*`]);

const reader = join(root, 'src', 'signals');
const withoutReader = {
  name: 'without-reader',
  setup(build: Build) {
    build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
      join(resolveDir, path).startsWith(reader) ? { external: true } : undefined,
    );
  },
};

// what a page imports to judge cases; a bundler leaves out the rest
const judging = '{ parseTimeline, compilePolicy, courtesy, evaluate }';
const reading = '{ parseTimeline, compilePolicy, courtesy, evaluate, annotate }';
const measures = [
  { name: 'engine and rulebook', of: judging, plugins: [withoutReader], ignore: packages, limit: 75_500, wanted: 25_000 },
  { name: 'engine and rulebook, with dependencies', of: judging, plugins: [withoutReader], ignore: [] },
  { name: 'with the English reader', of: reading, plugins: [], ignore: packages, limit: 319_000, wanted: 50_000 },
  { name: 'with the English reader, with dependencies', of: reading, plugins: [], ignore: [] },
  { name: 'all that is exported', of: '*', plugins: [], ignore: packages },
];

const sizes = (await sizeLimit(smallLibrary, {
  checks: measures.map(({ of, plugins, ignore }) => ({
    files: [join(root, 'src', 'index.ts')],
    import: { [join(root, 'src', 'index.ts')]: of },
    ignore,
    gzip: true,
    modifyEsbuildConfig: (config: object) => ({ ...config, plugins, format: 'esm', target: 'es2022', logLevel: 'error' }),
  })),
})) as { size?: number }[];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
for (const [index, { name, limit, wanted }] of measures.entries()) {
  const size = sizes[index]?.size ?? Number.NaN;
  const within = limit === undefined || size <= limit;
  if (!within) process.exitCode = 1;
  const bounds = limit === undefined ? '' : `, at most ${kilobytes(limit)}, wanted ${kilobytes(wanted)}`;
  console.log(`${name}: ${kilobytes(size)}${bounds}${within ? '' : '; too large'}`);
}
