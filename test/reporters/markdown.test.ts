import { courtesy } from 'hearback';
import { markdown } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
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
});
