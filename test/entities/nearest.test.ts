import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/entities/nearest.ts';

const kinds = ['message', 'call', 'note', 'resume-received', 'resume-submitted', 'interview-held'];

describe('nearest', () => {
  it.each([
    ['mesage', 'message'],
    ['massage', 'message'],
    ['emssage', 'message'],
    ['Message', 'message'],
    ['resumeReceived', 'resume-received'],
    ['resume_recieved', 'resume-received'],
    ['RESUME SUBMITTED', 'resume-submitted'],
    ['interview-hold', 'interview-held'],
    ['calls', 'call'],
  ])('takes %s for %s', (name, meant) => {
    expect(nearest(name, kinds)).toBe(meant);
  });

  it.each(['', 'x', 'xyz', 'salary', 'tool', '__proto__', 'constructor'])('takes %s for nothing', (name) => {
    expect(nearest(name, kinds)).toBeUndefined();
  });

  it('does not turn all of a short name into another', () => {
    expect(nearest('id', ['at'])).toBeUndefined();
    expect(nearest('a', ['b'])).toBeUndefined();
  });

  it('prefers the fewest slips, and of equals the first', () => {
    expect(nearest('cat', ['cart', 'bat', 'cut'])).toBe('cart');
    expect(nearest('resume-receive', ['resume-receives', 'resume-received', 'resume-receive'])).toBe('resume-receive');
    expect(nearest('tset', ['tent', 'test'])).toBe('test');
  });

  it('takes a beginning of three letters for the one name that has it', () => {
    expect(nearest('warn', ['info', 'warning', 'error'])).toBe('warning');
    expect(nearest('comp', ['client', 'compensation', 'location'])).toBe('compensation');
    expect(nearest('Interview', kinds)).toBe('interview-held');
    expect(nearest('resume', kinds)).toBeUndefined();
    expect(nearest('in', kinds)).toBeUndefined();
    expect(nearest('comp', ['compensation', 'cmp'])).toBe('cmp');
  });

  it.each([
    ['text', ['at', 'from', 'to', 'subject', 'body'], 'body'],
    ['timestamp', ['at', 'from', 'to', 'timeZone'], 'at'],
    ['time', ['at', 'timeZone'], 'at'],
    ['time', ['timeZone'], 'timeZone'],
    ['Sender', ['at', 'from', 'to'], 'from'],
    ['type', ['at', 'kind'], 'kind'],
    ['email', kinds, 'message'],
    ['phone-call', kinds, 'call'],
    ['application', kinds, 'resume-received'],
    ['salary', ['client', 'compensation'], 'compensation'],
    ['applicant', ['candidate', 'recruiter'], 'candidate'],
    ['hiring_manager', ['candidate', 'employer'], 'employer'],
    ['eq', ['equal', 'notEqual', 'in'], 'equal'],
    ['is', ['equal', 'in'], 'equal'],
    ['>=', ['greaterThan', 'greaterThanInclusive'], 'greaterThanInclusive'],
    ['critical', ['info', 'warning', 'error'], 'error'],
  ])('knows %s of %j for another word for %s', (name, names, meant) => {
    expect(nearest(name, new Set(names).values())).toBe(meant);
  });

  it('has nothing to say of no candidates, or of an endless name', () => {
    expect(nearest('message', [])).toBeUndefined();
    expect(nearest('m'.repeat(100_000), kinds)).toBeUndefined();
  });

  it('finds a name again after one slip', () => {
    const slip = fc.tuple(
      fc.constantFrom(...kinds.filter((kind) => kind.length > 4)),
      fc.nat(),
      fc.constantFrom('drop', 'double', 'swap', 'replace'),
    );
    fc.assert(
      fc.property(slip, ([kind, pick, how]) => {
        const at = pick % (kind.length - 1);
        const [before, here, next, after] = [kind.slice(0, at), kind[at]!, kind[at + 1]!, kind.slice(at + 2)];
        const written = {
          drop: before + next + after,
          double: before + here + here + next + after,
          swap: before + next + here + after,
          replace: `${before}q${next}${after}`,
        }[how];
        expect(nearest(written, kinds)).toBe(kind);
      }),
    );
  });
});
