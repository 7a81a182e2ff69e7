import fc from 'fast-check';
import { courtesy } from 'hearback';
import { github, type Reported, type ReporterOptions } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { nastyCase } from './nasty.ts';
import { inOrder, pressed, waiting } from './reported.ts';

const write = (given: Reported, options: Omit<ReporterOptions, 'policy'> = {}) => github(given, { policy: courtesy, ...options });

/** A command as the runner of GitHub reads it. */
function read(line: string) {
  const [, name, properties = '', data] = /^::([a-z]+) ([^:]*)::(.*)$/.exec(line) ?? [];
  const decode = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))]);
  return { name, ...Object.fromEntries(pairs), message: decode(data ?? '') };
}
const commandsOf = (page: string) => page.split('\n').slice(0, -1).map(read);

describe('the report as annotations of GitHub', () => {
  it('has a command a finding, by its severity', () => {
    expect(commandsOf(write([waiting(), pressed()])).map(({ name, title }) => [name, title])).toEqual([
      ['error', 'overdue-update in case-2'],
      ['error', 'pressure-tactics in case-2'],
      ['error', 'overdue-update in case-1'],
    ]);
  });

  it('says what happened, how it was counted, and which finding it is', () => {
    const [{ message }] = commandsOf(write(waiting())) as [{ message: string }];
    expect(message.split('\n')).toEqual([
      expect.stringMatching(/^Since Mon 2 Mar/),
      expect.stringMatching(/^10 days from Mon 2 Mar/),
      '6 business days late (case-1/overdue-update/i1)',
    ]);
  });

  it('points at the file and the line, where they are told', () => {
    const [command] = commandsOf(write(waiting(), { locate: () => ({ file: 'a, b: c%.ndjson', line: 3 }) }));
    expect(command).toMatchObject({ file: 'a, b: c%.ndjson', line: '3' });
  });

  it('only notices what is accepted, or no violation', () => {
    expect(commandsOf(write(waiting(), { baseline: new Set(['case-1/overdue-update/i1']) })).map(({ name }) => name)).toEqual(['notice']);
    expect(new Set(commandsOf(write(inOrder(), { show: ['pending'] })).map(({ name }) => name))).toEqual(new Set(['notice']));
    expect(write(inOrder())).toBe('');
  });

  it('gives no further command, whatever people wrote', () => {
    fc.assert(
      fc.property(nastyCase, (one) => {
        const page = write(one, { names: true, quotes: true, locate: (timeline) => ({ file: timeline, line: 1 }) });
        const commands = commandsOf(page);
        expect(commands).toHaveLength(one.report.violations.length);
        for (const command of commands) expect(Object.keys(command)).toEqual(['name', 'file', 'line', 'title', 'message']);
      }),
      { numRuns: 60 },
    );
  });
});
