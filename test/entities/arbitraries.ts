import * as fc from 'fast-check';
import type { InteractionInput, InteractionKind } from '../../src/entities/interaction.ts';
import type { TimelineInput } from '../../src/entities/timeline.ts';
import { questionTopicSchema, topicSchema } from '../../src/entities/topic.ts';

const zones = ['America/Chicago', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Sao_Paulo', 'UTC'];

/** Names that are somebody's own in JavaScript. */
export const trickyNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

const date = fc
  .tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** A day at a place. */
export const localDay = fc.record({ date, timeZone: fc.constantFrom(...zones) });

const milliseconds = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) });

/** An instant as a host may write it in JSON, with an offset or in milliseconds. */
export const instantJson = fc.oneof(
  milliseconds,
  milliseconds.map((at) => new Date(at).toISOString()),
  fc
    .tuple(milliseconds, fc.constantFrom('-06:00', '+05:45', '+0200'))
    .map(([at, offset]) => new Date(at).toISOString().replace('Z', offset)),
);

/** An instant or a day, as a host may write it in JSON. */
export const pointJson = fc.oneof({ weight: 4, arbitrary: instantJson }, { weight: 1, arbitrary: localDay });

/** Ids of parties, some of them tricky. */
export const partyIds = ['ana', 'sam', 'acme', ...trickyNames];

const partyId = fc.constantFrom(...partyIds);
const text = fc.string({ minLength: 1, maxLength: 12 });

const said = {
  by: partyId,
  quote: fc.string({ maxLength: 12 }),
  start: fc.integer({ min: 0, max: 10 }),
  end: fc.integer({ min: 10, max: 20 }),
  read: fc.constant(true as const),
};

type Fields = Record<string, fc.Arbitrary<unknown>>;

/** An object with all of the required fields and some of the others. */
const fields = (required: Fields, others: Fields): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({ ...required, ...others }, { requiredKeys: Object.keys(required) });

const signal = (type: string, required: Fields = {}, others: Fields = {}) =>
  fields({ type: fc.constant(type), ...required }, { ...others, ...said });

const topic = fc.constantFrom(...topicSchema.options);
const questionTopic = fc.constantFrom(...questionTopicSchema.options);
const decision = fc.constantFrom('rejected', 'selected', 'on-hold', 'position-closed');

/** A signal of any type, as a host may write it in JSON. */
export const signalJson = fc.oneof(
  signal('disclosure', { topic }, { value: text }),
  signal('withheld', { topic }, { reason: text }),
  signal('question', { topic: questionTopic }),
  signal(
    'promise',
    { action: fc.constantFrom('call', 'message', 'answer', 'send', 'introduce') },
    { topic: questionTopic, due: pointJson, after: fc.constantFrom('feedback', 'decision', 'other') },
  ),
  signal(
    'pressure',
    { tactic: fc.constantFrom('deadline-demand', 'threat-of-loss', 'guilt', 'pestering', 'belittling', 'exploding-offer') },
    { reason: text, deadline: pointJson },
  ),
  signal('consent', { granted: fc.boolean() }),
  signal('interest'),
  signal('acknowledgement'),
  signal('decline', {}, { reason: text }),
  signal('opt-out'),
  signal('callback-request', {}, { from: pointJson, until: pointJson }),
  signal('good-time'),
  signal('decision', { outcome: decision }),
  signal('no-news'),
  signal('help', { form: fc.constantFrom('feedback', 'advice', 'introduction') }),
  signal('names-person', { party: partyId }),
);

const speaking: Fields = { signals: fc.array(signalJson, { maxLength: 3 }) };
const silent: Fields = { signals: fc.constant([]) };
const body: Fields = { body: fc.string({ maxLength: 20 }) };
const startsAt: Fields = { startsAt: pointJson };
const about: Fields = { about: fc.constantFrom('submission', 'naming') };

const data = fc.dictionary(fc.constantFrom('hours', 'stage', 'constructor', 'toString'), fc.oneof(text, fc.integer(), fc.boolean()));

const kinds: Record<InteractionKind, readonly [required: Fields, more: Fields]> = {
  message: [
    { channel: fc.constantFrom('email', 'sms', 'chat', 'linkedin', 'other') },
    { ...body, ...speaking, subject: text, inReplyTo: text, automated: fc.boolean(), delivery: fc.constantFrom('sent', 'bounced') },
  ],
  call: [
    { channel: fc.constantFrom('phone', 'video', 'in-person'), outcome: fc.constantFrom('connected', 'voicemail', 'missed') },
    { ...body, ...speaking, durationMinutes: fc.integer({ min: 0, max: 90 }) },
  ],
  note: [{}, { ...body, ...silent }],
  'resume-received': [{}, speaking],
  'resume-submitted': [{}, speaking],
  'feedback-received': [{ outcome: fc.constantFrom('positive', 'negative', 'undecided') }, speaking],
  'interview-scheduled': [{}, { ...startsAt, ...speaking }],
  'interview-held': [{}, { ...startsAt, ...body, ...speaking }],
  'interview-cancelled': [{}, { ...startsAt, ...speaking }],
  'offer-extended': [{}, { expiresAt: pointJson, ...speaking }],
  'offer-accepted': [{}, speaking],
  'offer-declined': [{}, speaking],
  'decision-made': [{ outcome: decision }, silent],
  'consent-given': [{}, { ...about, ...speaking }],
  'consent-withdrawn': [{}, { ...about, ...speaking }],
  'opted-out': [{}, speaking],
  'candidate-withdrew': [{}, speaking],
  'referral-made': [{}, speaking],
  'case-closed': [{}, silent],
  'case-reopened': [{}, speaking],
  custom: [{ name: text }, { data, ...speaking }],
};

const shared: Fields = {
  from: partyId,
  to: fc.array(partyId, { maxLength: 3 }),
  seq: fc.integer({ min: -5, max: 5 }),
  recordedAt: pointJson,
  retracted: fc.boolean(),
  meta: fc.json().map((line) => JSON.parse(line) as unknown),
};

/** An interaction of any kind, as a host may write it in JSON. */
export const interactionJson: fc.Arbitrary<InteractionInput> = fc.oneof(
  ...Object.entries(kinds).map(([kind, [required, others]]) =>
    fields(
      { kind: fc.constant(kind), id: fc.oneof(text, fc.constantFrom(...trickyNames)), at: pointJson, ...required },
      { ...others, ...shared },
    ),
  ),
) as fc.Arbitrary<never>;

const partyExtras = fc.record(
  {
    name: text,
    organization: text,
    timeZone: fc.constantFrom(...zones),
    contactWindow: fc.constantFrom({ start: '12:00', end: '13:00' }, { start: '22:30', end: '01:00' }),
    standing: fc.record({ optedOutAt: pointJson }, { requiredKeys: [] }),
    meta: fc.json().map((line) => JSON.parse(line) as unknown),
  },
  { requiredKeys: [] },
);

const parties = fc
  .tuple(...partyIds.map(() => fc.tuple(fc.constantFrom('recruiter', 'employer', 'referrer'), partyExtras)))
  .map((list) => list.map(([role, extras], index) => ({ id: partyIds[index]!, role: index === 0 ? 'candidate' : role, ...extras })));

const opportunity = fc.record(
  {
    id: text,
    title: text,
    client: text,
    clientConfidential: fc.boolean(),
    location: text,
    workplace: fc.constantFrom('onsite', 'hybrid', 'remote'),
    compensation: fc.record(
      {
        min: fc.nat(100),
        max: fc.integer({ min: 100, max: 200 }),
        currency: fc.constantFrom('USD', 'EUR'),
        per: fc.constantFrom('hour', 'year'),
      },
      { requiredKeys: [] },
    ),
    contractType: fc.constantFrom('permanent', 'w2', 'c2c', '1099', 'contract', 'contract-to-hire', 'temporary', 'internship'),
    published: fc.array(topic, { maxLength: 3 }),
    decisionBy: pointJson,
  },
  { requiredKeys: [] },
);

const calendar = fc.record(
  {
    timeZone: fc.constantFrom(...zones),
    workdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    periods: fc.constantFrom(
      [
        { start: '09:00', end: '12:00' },
        { start: '12:00', end: '24:00' },
      ],
      [{ start: '00:00', end: '24:00' }],
    ),
    holidays: fc.array(date, { maxLength: 3 }),
  },
  { requiredKeys: ['timeZone'] },
);

const context = fc.dictionary(
  fc.constantFrom('jurisdictions', 'employerHeadcount', 'constructor', 'toString'),
  fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text, { maxLength: 2 })),
);

/** A timeline around the given interactions, as a host may write it in JSON. */
export const timelineAround = (interactions: fc.Arbitrary<readonly InteractionInput[]>): fc.Arbitrary<TimelineInput> =>
  fc.record(
    {
      id: fc.oneof(text, fc.constantFrom(...trickyNames)),
      parties,
      interactions,
      opportunity,
      calendar,
      covers: fc.dictionary(fc.constantFrom('message', 'call', 'custom'), fc.constantFrom('all', 'some', 'none')),
      context,
    },
    { requiredKeys: ['id', 'parties', 'interactions'] },
  ) as fc.Arbitrary<never>;

/** Interactions of which no two have the same id. */
export const distinctInteractions = fc.uniqueArray(interactionJson, { selector: ({ id }) => id, maxLength: 6 });

/** A timeline that is right, as a host may write it in JSON. */
export const timelineJson = timelineAround(distinctInteractions);

/** The value with one thing in it changed: a key taken away, added, or another value in a place. Mostly it is wrong then. */
export function mutated<T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const change = fc.record({
    pick: fc.nat(),
    how: fc.constantFrom('drop', 'add', 'replace'),
    key: fc.oneof(text, fc.constantFrom(...trickyNames)),
    other: fc.jsonValue(),
  });
  return fc.tuple(value, fc.array(change, { minLength: 1, maxLength: 3 })).map(([original, changes]) => {
    const copy: unknown = JSON.parse(JSON.stringify(original));
    const root = { copy };
    for (const { pick, how, key, other } of changes) {
      const places = placesIn(root);
      const place = places[pick % places.length];
      if (place === undefined) break;
      const [holder, name] = place;
      if (how === 'drop') Reflect.deleteProperty(holder, name);
      else define(holder, how === 'add' && !Array.isArray(holder) ? key : name, other);
    }
    return JSON.parse(JSON.stringify(root.copy ?? null)) as unknown;
  });
}

type Holder = Record<string, unknown>;

function placesIn(value: unknown): [holder: Holder, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [[value as Holder, key] as [Holder, string], ...placesIn(item)]);
}

/** As `JSON.parse` does: `__proto__` is a key like any other. */
function define(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
