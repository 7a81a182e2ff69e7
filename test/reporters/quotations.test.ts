import { courtesy } from 'hearback';
import { describe, expect, it } from 'vitest';
import { summarizeCase } from '../../src/reporters/case-summary.ts';
import { quoted } from '../../src/reporters/quotations.ts';
import { pressing, reported, resume } from './reported.ts';

const quotesOf = (...interactions: Parameters<typeof reported>[1]): string[] =>
  summarizeCase(reported('case-1', interactions), { policy: courtesy, quotes: true }).findings.flatMap(({ quotes }) => quotes.map(quoted));

describe('the words that a finding rests on', () => {
  it('are those that its evidence points at', () => {
    expect(quotesOf(pressing)).toContain('“the slot is gone” r1, Tue 3 Mar');
  });

  it('are those that a signal quotes, where the body is not kept', () => {
    const { body: _, ...bodiless } = pressing as Extract<typeof pressing, { kind: 'message' }>;
    expect(quotesOf(bodiless)).toContain('“the slot is gone” r1, Tue 3 Mar');
  });

  it('are the beginning of what opened it, where nothing is pointed at', () => {
    const asked = {
      ...pressing,
      body: 'Ana, can you call me?',
      signals: [{ type: 'pressure', tactic: 'threat-of-loss' }],
    } as typeof pressing;
    expect(quotesOf(asked)).toContain('“Ana, can you call me?” r1, Tue 3 Mar');
  });

  it('are none where there are none', () => {
    expect(quotesOf(resume)).toEqual([]);
  });
});
