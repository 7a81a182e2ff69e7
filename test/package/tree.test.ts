import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entries, outputName } from './entries.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

describe('the repository', () => {
  const ignored = [
    '.git',
    ...readFileSync(`${root}.gitignore`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.replace(/\/$/, '')),
  ];
  const top = readdirSync(root).filter((name) => !ignored.includes(name) && !name.endsWith('.tgz'));

  it('has at the top what everyone looks for, and nothing else', () => {
    const folders = ['.ci', 'docs', 'examples', 'src', 'test'];
    const settings = [
      '.gitignore',
      '.npmrc',
      'biome.json',
      'eslint.config.js',
      'package-lock.json',
      'package.json',
      'tsconfig.json',
      'tsup.config.ts',
    ];
    const pages = ['CHANGELOG.md', 'LICENSE', 'README.md'];
    expect(top.sort()).toEqual([...folders, ...settings, ...pages].sort());
  });

  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    packages: Record<string, { resolved?: string; dependencies?: object; optionalDependencies?: object }>;
  };

  it('names no registry in its lock file', () => {
    expect(Object.keys(lock.packages).filter((path) => lock.packages[path]?.resolved !== undefined)).toEqual([]);
  });

  it('locks the packages of every platform, without which `npm ci` refuses the lock file', () => {
    const isLocked = (from: string, name: string): boolean =>
      `${from}/node_modules/${name}` in lock.packages ||
      (from === ''
        ? `node_modules/${name}` in lock.packages
        : isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name));
    const missing = Object.entries(lock.packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(path, name)),
    );
    expect(missing).toEqual([]);
  });
});

describe('package.json', () => {
  it('exports the entries, for import and for require, each with its own types', () => {
    const expected = Object.keys(entries).map((entry) => {
      const name = outputName(entry);
      return [
        entry.replace(/^hearback/, '.'),
        {
          import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
          require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
        },
      ];
    });
    expect(manifest.exports).toEqual({ ...Object.fromEntries(expected), './package.json': './package.json' });
  });

  it('points older tools at the same files', () => {
    const { main, module, types } = manifest;
    expect({ main, module, types }).toEqual({ main: './dist/index.cjs', module: './dist/index.js', types: './dist/index.d.cts' });
  });
});

describe('the package', () => {
  it('holds the build, and three pages', () => {
    const [{ files }] = JSON.parse(run('npm', 'pack', '--dry-run', '--json', '--ignore-scripts')) as [{ files: { path: string }[] }];
    const outside = files.map(({ path }) => path).filter((path) => !/^dist\/[\w.-]+\.(?:js|cjs|d\.ts|d\.cts)$/.test(path));
    expect(outside.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });
});
