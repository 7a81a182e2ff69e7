import type { Measure } from '../entities/policy.ts';

/** What the Courtesy Code asks of many cases together. */
export const measures = [
  {
    id: 'look-alike-outreach',
    summary: 'One first message, names and numbers aside, goes to ten people in a month at most: more of the same is a mailing.',
    of: { condition: 'outreach' },
    alike: true,
    per: 'party',
    over: { days: 30 },
    atMost: 10,
    severity: 'warning',
  },
  {
    id: 'linkedin-response-rate',
    summary: 'LinkedIn asks that of a hundred first messages in two weeks 13 % are answered.',
    of: { condition: 'candidate-contact' },
    among: { all: [{ condition: 'outreach' }, { fact: 'interaction.channel', operator: 'equal', value: 'linkedin' }] },
    per: 'party',
    over: { days: 14 },
    minimum: 100,
    atLeast: 0.13,
    severity: 'info',
  },
] satisfies Measure[];
