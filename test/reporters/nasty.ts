import fc from 'fast-check';
import type { ReportedCase } from 'hearback/reporters';
import { reported, resume, sms } from './reported.ts';

/** Texts that some format, terminal or program would obey. */
const tricks = [
  '=HYPERLINK("http://x.example","y")',
  '+1;=2',
  '-1',
  '@SUM(A1)',
  '\uff1d1+1',
  '\t=1',
  '"',
  '""',
  "'",
  ',',
  ';',
  '\\',
  '\r\n',
  '\n::error::x',
  '::set-output name=a::b',
  '%0A::error::x',
  '%',
  '\r\nEND:VCALENDAR',
  '\nBEGIN:VALARM',
  '\u0000',
  '\u001b[2J',
  '\u0085',
  '\u2028',
  '\u202e',
  '\ud800',
  '\udc00',
  '\uffff',
  ']]>',
  '<!--',
  '<b>&amp;&#0;',
  '</failure>',
  '{0}',
  '[a](http://x.example)',
  '`x`',
  '| --- |',
  '__proto__',
  'constructor',
  '🙂',
  'é',
];

/** A text with some of them. */
export const nasty = fc
  .array(fc.oneof(fc.constantFrom(...tricks), fc.string({ unit: 'binary', maxLength: 4 })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');

/** A case with two violations, in which everything that people wrote or chose is such a text. */
export const nastyCase: fc.Arbitrary<ReportedCase> = fc
  .record({ id: nasty, first: nasty, second: nasty, name: nasty, body: nasty, candidate: nasty, recruiter: nasty })
  .filter(({ first, second, candidate, recruiter }) => first !== second && candidate !== recruiter)
  .map(({ id, first, second, name, body, candidate, recruiter }) =>
    reported(
      id,
      [
        { ...resume, id: first, from: candidate, to: [recruiter] },
        sms({
          id: second,
          at: '2026-03-03T10:00:00-06:00',
          from: recruiter,
          to: [candidate],
          body,
          signals: [{ type: 'pressure', tactic: 'guilt', start: 0, end: body.length }],
        }),
      ],
      {
        parties: [
          { id: candidate, role: 'candidate', name: `${name} c` },
          { id: recruiter, role: 'recruiter', name: `${name} r` },
        ],
        opportunity: { title: name },
      },
    ),
  );
