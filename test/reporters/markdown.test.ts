import { courtesy } from 'hearback';
import { markdown } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { wholeAudit } from './audited.ts';
import { parties, pressed, reported, resume, waiting } from './reported.ts';

describe('the report as Markdown', () => {
  it('has a section a case', () => {
    const page = markdown([waiting(), pressed()], { policy: courtesy });
    expect(page.match(/^## .*$/gm)).toEqual(['## case-2 · c1', '## case-1 · c1', '## Next']);
    expect(page).toContain('- error `overdue-update`, 6 business days late\n\n  Since Mon 2 Mar');
  });

  it('shows what people are called, and does not obey it', () => {
    const people = parties.map((party) => ({ ...party, name: '<img src=x> [a](http://b.example) *x*' }));
    const page = markdown([reported('case-1', [resume], { parties: people })], { policy: courtesy, names: true });
    expect(page).toContain('&lt;img src=x\\> \\[a\\](http\u200b://b.example) \\*x\\*');
    expect(page).not.toContain('<img');
  });

  it('has tables of an audit: totals, scorecards and measures', () => {
    const page = markdown(wholeAudit, { policy: courtesy });
    expect(page.match(/^###? .*$/gm)).toEqual([
      '## By rule',
      '## By person',
      '## By month',
      '## By person and office',
      '### Recruiters',
      '## Measures',
      '### look-alike-outreach, at most 10',
    ]);
    expect(page).toContain('| overdue-update | 7 | 7 | 0 | 0 | 4 | 0 |');
    expect(page).toContain('| maya | 41 | 82 % (69–90 %; 41 of 50) | 30.0 h (20.0 h – 2.1 d; of 41) |');
    expect(page).toContain('| too few cases (2 of 3) |');
    expect(page).not.toContain('Lakeshore');
    expect(markdown(wholeAudit, { policy: courtesy, names: true })).toContain('### Organizations\n');
  });

  it('has them for cases too, where an audit of them is given', () => {
    const page = markdown([waiting()], { policy: courtesy, audit: wholeAudit });
    expect(page).toMatch(/## case-1[\s\S]*## Next[\s\S]*## By rule[\s\S]*## Measures/);
  });
});
