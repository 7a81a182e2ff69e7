import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/signals/annotate.ts';
import { parseSignals, signalsJsonSchema } from '../../src/signals/parse-signals.ts';
import { allExamples } from './all-examples.ts';

const context = { sentAt: '2026-03-02T09:00:00-06:00', timeZone: 'America/Chicago' };
const promised = (text: string) => {
  const signal = annotate(text, context).signals.find(({ type }) => type === 'promise');
  return signal?.type === 'promise' && signal.due !== undefined ? new Date(signal.due).toISOString() : undefined;
};

describe('a promise', () => {
  it.each([
    ["I'll call you tomorrow at 3pm.", '2026-03-03T21:00:00.000Z'],
    ["I'll ring you Friday at 3.", '2026-03-06T21:00:00.000Z'],
    ["You'll hear from us by EOD tomorrow.", '2026-03-04T05:59:59.999Z'],
    ["I'll call you in two hours.", '2026-03-02T17:00:00.000Z'],
    ["I'll send it by March 10.", '2026-03-11T04:59:59.999Z'],
    ["I'll call you in the morning.", '2026-03-04T05:59:59.999Z'],
    ["I'll call you at five past nine tomorrow.", '2026-03-03T15:05:00.000Z'],
    ["I'll call you at ten to five.", '2026-03-02T22:50:00.000Z'],
    ["I'll call you before ten to five.", '2026-03-02T22:50:00.000Z'],
    ["I'll call you on Monday at 10am, after the clocks have changed.", '2026-03-09T15:00:00.000Z'],
    ['I will email you the details tonight; interview is on 15 April.', '2026-03-03T05:59:59.999Z'],
    ["I'll call you tomorrow at 1500hrs.", '2026-03-03T21:00:00.000Z'],
    ["I'll call you tomorrow at 15:00 hrs.", '2026-03-03T21:00:00.000Z'],
    ["I'll call you Thursday at 4pm UTC+1.", '2026-03-05T15:00:00.000Z'],
    ["I'll call you Thursday at 4pm UTC -3, on Zoom.", '2026-03-05T19:00:00.000Z'],
    ["I'll call you Thursday at 4 pm (GMT+5:30).", '2026-03-05T10:30:00.000Z'],
    ["I'll call you Thursday between 1am and 2am GMT+2.", '2026-03-05T00:00:00.000Z'],
    ["I'll call you Thursday at 4pm UTC - 20 minutes will do.", '2026-03-05T16:00:00.000Z'],
    ["I'll call you Thursday at 4pm GMT - 2 of us will be on.", '2026-03-05T16:00:00.000Z'],
    ["I'll get back to you by 03-27-2026.", '2026-03-28T04:59:59.999Z'],
    ["I'll get back to you by 27-Mar-2026.", '2026-03-28T04:59:59.999Z'],
    ["We'll let you know by the end of Q2.", '2026-07-01T04:59:59.999Z'],
    ["We'll let you know by the end of the quarter.", '2026-04-01T04:59:59.999Z'],
    ['I will send you the offer letter on Monday or Tuesday.', '2026-03-11T04:59:59.999Z'],
    ['I will let you know on Wednesday whether they can see you on Friday.', '2026-03-05T05:59:59.999Z'],
    ["I'm seeing the client at 4 and will call you straight after.", '2026-03-03T05:59:59.999Z'],
    ["Dana is back on Thursday; I'll call you the day after.", '2026-03-07T05:59:59.999Z'],
    ['I\u02bcll call you tomorrow at 3pm.', '2026-03-03T21:00:00.000Z'],
    ['I\uff07ll call you tomorrow at 3pm.', '2026-03-03T21:00:00.000Z'],
    ['We will circle back next week.', '2026-03-14T04:59:59.999Z'],
    ["I'll call you at noon EST tomorrow.", '2026-03-03T17:00:00.000Z'],
    ["I'll write to you by 2026-03-20.", '2026-03-21T04:59:59.999Z'],
  ])('of "%s" is due %s', (text, due) => expect(promised(text)).toBe(due));
});

describe('the quote of a promise', () => {
  it.each([
    ['I have written to the client, and I will let you know as soon as I hear anything.', 'I will let you know as soon as I hear anything'],
    ['We will be in touch either way.', 'We will be in touch either way'],
    ['Thanks for that, I will call you tomorrow at 10am to go over the offer.', 'I will call you tomorrow at 10am to go over the offer'],
  ])('in "%s" is its clause', (text, quote) =>
    expect(
      annotate(text, { ...context, from: 'sam', parties: [{ id: 'sam', role: 'recruiter' }] }).signals.find(
        ({ type }) => type === 'promise',
      )?.quote,
    ).toBe(quote),
  );
});

describe('HTML', () => {
  it('is read with the offsets of its source', () => {
    const body = '<div>Hi Ana,<br>the pay is <b>&pound;550</b> a day.</div><blockquote>What is the client?</blockquote>';
    const { signals } = annotate(body, context);
    const pay = signals.find((signal) => signal.type === 'disclosure');
    expect(pay?.quote).toBe('&pound;550</b> a day');
    expect(body.slice(pay?.start, pay?.end)).toBe(pay?.quote);
    expect(signals.some((signal) => signal.type === 'question')).toBe(false);
  });

  it('is new again behind what it quotes, and has characters spelt out', () => {
    const typesIn = (body: string) => annotate(body, context).signals.map(({ type }) => type);
    expect(typesIn('<p>Hi Ana,</p><blockquote>Hello.</blockquote><p>What is the client?</p>')).toEqual(['question']);
    expect(typesIn('<p>Hi Ana,</p><blockquote><blockquote>Hello.</blockquote>What is the client?</blockquote>')).toEqual([]);
    expect(typesIn('<p>I&apos;ll call you tomorrow, I&#8217;m sure&hellip;</p>')).toEqual(['promise']);
  });
});

describe('what a mail program marks in HTML', () => {
  const quotesIn = (body: string) => annotate(body, context).signals.map(({ quote }) => quote);

  it('as a signature is none of the message', () =>
    expect(quotesIn('<p>The job is in Leeds.</p><div class="gmail_signature"><p>Sam Lee</p><p>Chicago, IL 60601</p></div>')).toEqual([
      'Leeds',
    ]));
  it('as the mail that is answered is none of it', () =>
    expect(quotesIn('<div>The job is in Leeds.</div><div id="divRplyFwdMsg">Ana</div><div>What is the pay?</div>')).toEqual(['Leeds']));
  it('as hidden is none of it', () =>
    expect(quotesIn('<div style="display:none">The pay is $99/hr</div><div>The job is in Leeds.</div>')).toEqual(['Leeds']));
  it('as cells of a table are parted words', () =>
    expect(quotesIn('<table><tr><td>Rate</td><td>$65/hr</td></tr></table>')).toEqual(['$65/hr']));
  it('as characters are read, those beyond the first 65,536 too', () => {
    const body = '<p>&#128512; The job is in Z&uuml;rich and pays &euro;500 a day.</p>';
    expect(quotesIn(body)).toEqual(['Z&uuml;rich', '&euro;500 a day']);
  });
});

describe('another language', () => {
  it.each([
    'Hola Ana, gracias por su tiempo, le llamo mañana por la tarde.',
    'Guten Tag, wir haben Ihre Unterlagen erhalten und melden uns.',
    'ご連絡ありがとうございます',
    'Merci beaucoup',
    'Vielen Dank!',
    'Ja, gerne',
    'Hallo Sam, Freitag passt mir gut',
    'Dziękuję bardzo',
    'Grazie mille, a domani',
    'Sí',
    'Alles klar, danke dir',
    'Der Kunde sitzt in Berlin, 70k.',
    'Zadzwonię jutro',
    'Jag ringer dig i morgon.',
    'Main aapko kal call karunga',
    'Cảm ơn bạn',
  ])('is unknown: %s', (text) => expect(annotate(text, context).words).toBe('unknown'));
  it('is unknown where the host says so', () => expect(annotate('Hello', { ...context, language: 'fr' }).words).toBe('unknown'));
  it('is not guessed of a short word', () => expect(annotate('Ok!', context).words).toBe('read'));
});

describe('any text', () => {
  it('is read without throwing, and every quote stands in it', () => {
    const said = Object.values(allExamples).flatMap(({ yes }) => yes.map(({ text }) => text));
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.lorem({ maxCount: 4 }),
      fc.constantFrom('<p>', '</b>', '&amp;', '\n> ', '\n'),
    );
    const texts = fc.array(fc.oneof(fc.constantFrom(...said), noise), { maxLength: 6 }).map((parts) => parts.join(' '));
    let found = 0;
    fc.assert(
      fc.property(texts, (text) => {
        for (const { quote, start, end } of annotate(text, context).signals) {
          expect(text.slice(start, end)).toBe(quote);
          found++;
        }
      }),
    );
    expect(found).toBeGreaterThan(30);
  });
  it('gives the same twice', () => {
    const text = 'The client is Acme Corp, $65/hr. Are you interested?';
    expect(annotate(text, context)).toEqual(annotate(text, context));
  });
  it('is cut at the stated length, and says so', () => {
    const long = annotate('Nothing here. '.repeat(3000), context);
    expect(long.diagnostics.map(({ code }) => code)).toContain('text-truncated');
  });
  it('of nothing is unknown', () => {
    expect(annotate(' \n', context)).toMatchObject({ signals: [], words: 'unknown', diagnostics: [{ code: 'no-words' }] });
  });
  it('of an automatic reply says nothing', () => {
    const away = annotate('I am out of the office until Monday and will call you back.', { ...context, subject: 'Automatic reply: role' });
    expect(away).toMatchObject({ signals: [], words: 'read' });
  });
});

describe('the signals of another reader', () => {
  const body = 'They are still waiting for head office.';
  it('are taken where their quotes stand in the text', () =>
    expect(parseSignals([{ type: 'no-news', quote: 'still waiting' }], { body })).toEqual({
      signals: [{ type: 'no-news', quote: 'still waiting', start: 9, end: 22, read: true }],
      refused: [],
    }));
  it.each([
    [-1, -1],
    ['9', '22'],
    [null, null],
    [2.5, 1e300],
  ])('have their offsets from the quote where %j and %j are given', (start, end) =>
    expect(parseSignals([{ type: 'no-news', quote: 'still waiting', start, end }], { body }).signals[0]).toMatchObject({
      start: 9,
      end: 22,
    }),
  );
  it.each([
    [{ type: 'no-news', quote: 'nothing yet' }, 'quote'],
    [{ type: 'no-news' }, 'quote'],
    [{ type: 'gossip', quote: 'still' }, 'type'],
    [{ type: 'question', topic: 'weather', quote: 'still' }, 'topic'],
  ])('are refused one by one: %j', (item, path) => {
    const { signals, refused } = parseSignals([item], { body });
    expect(signals).toEqual([]);
    expect(refused[0]?.reasons.join()).toContain(path);
  });
  it('are refused where there is no text to hold them to', () => {
    const read = parseSignals([{ type: 'no-news', quote: 'still' }], undefined as never);
    expect(read).toEqual({ signals: [], refused: [{ index: 0, reasons: ['context.body: expected the text that was read'] }] });
  });
  it('are refused where there is no list', () => expect(parseSignals('none', { body }).refused).toHaveLength(1));
  it('have a JSON Schema', () => expect(signalsJsonSchema()).toMatchObject({ type: 'array' }));
  it('have a JSON Schema that asks each for its quote', () => {
    const { oneOf } = signalsJsonSchema()['items'] as { oneOf: readonly { required: readonly string[] }[] };
    expect(oneOf.filter(({ required }) => !required.includes('quote'))).toEqual([]);
  });
});

describe('what was said in a call, written down', () => {
  const typesOf = (body: string, from: string, retold?: boolean) =>
    annotate(body, {
      ...context,
      from,
      parties: [
        { id: 'ana', role: 'candidate' },
        { id: 'sam', role: 'recruiter' },
      ],
      retold,
    }).signals.map(({ type }) => type);

  it('may be the words of either, whoever called', () => {
    const rate = 'She asked what it pays, told her 65/hr.';
    expect(typesOf(rate, 'ana')).not.toContain('disclosure');
    expect(typesOf(rate, 'ana', true)).toEqual(['question', 'disclosure']);
    const no = 'Commute too long for her so a no from her side.';
    expect(typesOf(no, 'sam')).not.toContain('decline');
    expect(typesOf(no, 'sam', true)).toContain('decline');
  });

  it('is the words of one where nobody tells of another', () => {
    const left = 'Hi Ana, thanks for your email. The role pays $65/hr. Would you be interested?';
    expect(typesOf(left, 'sam', true)).toEqual(typesOf(left, 'sam'));
  });
});

describe('a reading inside a reading', () => {
  it('leaves the outer one as it is', () => {
    const outer = "I'll call you tomorrow at 3pm.";
    const inner = {
      ...context,
      get from(): string {
        annotate('Please remove me from your list. '.repeat(40), context);
        return 'sam';
      },
    };
    expect(annotate(outer, inner).signals).toEqual(annotate(outer, { ...context, from: 'sam' }).signals);
  });
});

describe('what cannot be read', () => {
  const refuse = (body: unknown, given: unknown) => {
    try {
      annotate(body as string, given as typeof context);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it('is refused with every problem at once, and the nearest zone', () => {
    expect(refuse(undefined, { sentAt: 'yesterday', timeZone: 'America/Chicgo' })).toMatchObject({
      code: 'invalid-options',
      issues: [
        { path: ['body'], code: 'missing' },
        { path: ['sentAt'], code: 'invalid-instant' },
        { path: ['timeZone'], code: 'unknown-time-zone', nearest: 'America/Chicago' },
      ],
    });
  });

  it.each([[undefined], [null], ['2026-03-02'], [{}]])('has no context like %j', (given) =>
    expect(refuse('Hi', given)).toMatchObject({ issues: [{ path: ['sentAt'] }, { path: ['timeZone'] }] }),
  );

  it('is not a message of no words', () => expect(refuse('', context)).toBeUndefined());
});
