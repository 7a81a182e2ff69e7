import { readdirSync, readFileSync } from 'node:fs';
import { mail } from 'hearback/adapters';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../examples/logs/mails/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
const raw = files.map((name) => readFileSync(new URL(name, folder)));
const people = {
  us: { domains: ['harbourlane.example'] },
  candidate: { addresses: ['ivo.brandt@mail.example'] },
  timeZone: 'America/Chicago',
};

describe('the same mails through two parsers', () => {
  it('give the same people, times and directions', async () => {
    const one = mail(await Promise.all(raw.map((file) => simpleParser(file))), people);
    const other = mail(await Promise.all(raw.map(async (file) => new PostalMime().parse(file))), people);
    const told = ({ timelines }: typeof one) =>
      timelines.map(({ id, interactions }) => [id, interactions.map(({ id: own, kind, at, from, to }) => ({ own, kind, at, from, to }))]);
    expect(told(one)[0]).toBeDefined();
    expect(told(other)).toEqual(told(one));
    expect(other.skipped.map(({ reason }) => reason)).toEqual(one.skipped.map(({ reason }) => reason));
  });
});
