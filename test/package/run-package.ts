// What a user gets: packs the package, checks the tarball, installs it into an empty project and runs the README's first example there,
// as an ES module, as CommonJS, and as TypeScript under both resolutions; then the test kit beside vitest and beside jest.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { entries } from './entries.ts';
import { kitProjects } from './kit.ts';
import { quickstart, readme } from './readme.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'hearback-'));
const project = mkdtempSync(join(tmpdir(), 'user-'));
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

const run = (cwd: string, command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

const write = (name: string, text: string): void => writeFileSync(join(project, name), text);

function step(name: string, work: () => void): void {
  try {
    work();
    console.log(`ok      ${name}`);
  } catch (error) {
    process.exitCode = 1;
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
    const told = [message, stdout, stderr].filter((text) => text !== '').join('\n');
    // an error in the build quotes its line, which is the whole file
    console.log(`FAILED  ${name}\n${told.replaceAll(/^(.{300}).+$/gm, '$1 …')}`);
  }
}

function same(actual: string, expected: string): void {
  if (actual !== expected) throw new Error(`expected\n${expected}\nreceived\n${actual}`);
}

const compile = (code: string, module: ts.ModuleKind): string =>
  ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022, module } }).outputText;

const tarballOf = (listing: string): string => {
  // npm prints what the build prints before its own JSON
  const [packed] = JSON.parse(listing.slice(listing.search(/^\[\s*$/m))) as [{ filename: string }];
  return join(home, packed.filename);
};

try {
  const tarball = tarballOf(run(root, 'npm', 'pack', '--json', '--pack-destination', home));
  step('publint', () => run(root, bin('publint'), 'run', tarball, '--strict'));
  step('are the types wrong', () => run(root, bin('attw'), tarball, '--profile', 'node16', '--no-emoji'));

  const { code, prints } = quickstart(readme());
  write('package.json', JSON.stringify({ name: 'user', private: true, type: 'module' }));
  run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error', tarball);

  step('the README as an ES module', () => {
    write('quickstart.mjs', compile(code, ts.ModuleKind.ESNext));
    same(run(project, process.execPath, 'quickstart.mjs'), prints);
  });
  step('the README as CommonJS', () => {
    write('quickstart.cjs', compile(code, ts.ModuleKind.CommonJS));
    same(run(project, process.execPath, 'quickstart.cjs'), prints);
  });
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    step(`the README as TypeScript, resolved as ${moduleResolution}`, () => {
      write('index.ts', code);
      write('common.cts', code);
      write(
        'entries.ts',
        Object.keys(entries)
          .map((entry) => `export * as e${entry.length} from '${entry}';\n`)
          .join(''),
      );
      const types = { typeRoots: [join(root, 'node_modules', '@types')], types: ['node'] };
      const compilerOptions = {
        target: 'es2022',
        lib: ['es2022'],
        strict: true,
        skipLibCheck: false,
        module,
        moduleResolution,
        outDir: 'out',
        ...types,
      };
      const files = moduleResolution === 'nodenext' ? ['index.ts', 'common.cts', 'entries.ts'] : ['index.ts', 'entries.ts'];
      write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
      run(project, bin('tsc'), '-p', '.');
      for (const file of moduleResolution === 'nodenext' ? ['index.js', 'common.cjs'] : ['index.js']) {
        same(run(project, process.execPath, join('out', file)), prints);
      }
    });
  }
  step('every entry, imported and required', () => {
    write(
      'names.mjs',
      namesOf((entry) => `await import('${entry}')`),
    );
    write(
      'names.cjs',
      namesOf((entry) => `require('${entry}')`),
    );
    const imported = run(project, process.execPath, 'names.mjs');
    same(run(project, process.execPath, 'names.cjs'), imported);
    const empty = imported.split('\n').filter((line) => !line.includes(','));
    if (empty.length > 0) throw new Error(`an entry exports next to nothing: ${empty.join('; ')}`);
  });
  for (const { name, type, packages, compilerOptions, typed, command, says, write: writeTests } of kitProjects) {
    const folder = join(project, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: `with-${name}`, private: true, type }));
    step(`hearback/testing beside ${name}`, () => {
      run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error', tarball, ...packages);
      writeTests(folder);
      // the runner may print its report on either stream
      const [runner = '', ...args] = command;
      const { status, stdout, stderr } = spawnSync(join(folder, 'node_modules', '.bin', runner), args, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      });
      const said = `${stdout}${stderr}`;
      if (status !== 0 || !says.test(said)) throw new Error(`expected ${String(says)}, received exit ${String(status)} and\n${said}`);
    });
    step(`its matchers as TypeScript beside ${name}`, () => {
      const options = { target: 'es2022', lib: ['es2022'], strict: true, noEmit: true, skipLibCheck: true };
      const types = { typeRoots: [join(folder, 'node_modules', '@types'), join(root, 'node_modules', '@types')], types: ['node'] };
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: { ...options, ...types, ...compilerOptions }, files: typed }),
      );
      run(folder, bin('tsc'), '-p', '.');
    });
  }
} finally {
  rmSync(home, { recursive: true });
  rmSync(project, { recursive: true });
}

function namesOf(load: (entry: string) => string): string {
  return Object.keys(entries)
    .map(
      (entry) =>
        `console.log('${entry}: ' + Object.keys(${load(entry)}).filter((name) => !['default', '__esModule', 'module.exports'].includes(name)).sort());\n`,
    )
    .join('');
}
