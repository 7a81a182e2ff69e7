/** Mails as mailparser's `simpleParser` gives them, and as postal-mime's `parse` does. */
const person = (address: string, name = '') => ({ value: [{ address, name }], html: '', text: address });

interface Written {
  readonly id: string;
  readonly date: string;
  readonly from: [address: string, name?: string];
  readonly to: [address: string, name?: string];
  readonly text: string;
  readonly subject?: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

export function fromMailparser({ id, date, from, to, text, subject = 'Welder', inReplyTo, references, headers = {} }: Written) {
  return {
    attachments: [],
    headers: new Map<string, unknown>([['date', new Date(date)], ...Object.entries(headers)]),
    headerLines: [
      { key: 'date', line: `Date: ${new Date(date).toUTCString()}` },
      ...Object.entries(headers).map(([key, value]) => ({ key, line: `${key}: ${value}` })),
    ],
    text,
    textAsHtml: `<p>${text}</p>`,
    html: false,
    subject,
    ...(inReplyTo && { inReplyTo: `<${inReplyTo}>` }),
    ...(references && { references: references.length === 1 ? `<${references[0]!}>` : references.map((one) => `<${one}>`) }),
    date: new Date(date),
    to: person(...to),
    from: person(...from),
    messageId: `<${id}>`,
  };
}

export function fromPostalMime({ id, date, from, to, text, subject = 'Welder', inReplyTo, references, headers = {} }: Written) {
  return {
    headers: [{ key: 'date', value: new Date(date).toUTCString() }, ...Object.entries(headers).map(([key, value]) => ({ key, value }))],
    from: { address: from[0], name: from[1] ?? '' },
    to: [{ address: to[0], name: to[1] ?? '' }],
    subject,
    messageId: `<${id}>`,
    ...(inReplyTo && { inReplyTo: `<${inReplyTo}>` }),
    ...(references && { references: references.map((one) => `<${one}>`).join(' ') }),
    date: new Date(date).toISOString(),
    text,
    attachments: [],
  };
}

export const outreach: Written = {
  id: 'one@mail.example',
  date: '2026-03-02T15:00:00Z',
  from: ['sam@talent.example', 'Sam Lee'],
  to: ['ana@example.org', 'Ana Ruiz'],
  text: 'Hi Ana, a welding job in Tampa.',
};

export const answer: Written = {
  id: 'two@mail.example',
  date: '2026-03-03T09:00:00Z',
  from: ['Ana@Example.org', 'Ana Ruiz'],
  to: ['sam@talent.example'],
  text: 'Thanks, what does it pay?',
  subject: 'Re: Welder',
  inReplyTo: 'one@mail.example',
  references: ['one@mail.example'],
};

/** To the client, in the same thread. */
export const forward: Written = {
  id: 'three@mail.example',
  date: '2026-03-03T10:00:00Z',
  from: ['sam@talent.example', 'Sam Lee'],
  to: ['dana@acme.example', 'Dana Fox'],
  text: 'She asks what it pays.',
  subject: 'Fwd: Welder',
  references: ['one@mail.example', 'two@mail.example'],
};

const status = ['Reporting-MTA: dns; mx.example', '', 'Action: failed', 'Final-Recipient: rfc822; ana@example.org', 'Status: 5.1.1'].join(
  '\r\n',
);
const original = ['Received: from x', 'To: ana@example.org', 'Message-ID: <one@mail.example>', '', 'Hi Ana'].join('\r\n');
const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const reportType = 'multipart/report; boundary="x"; report-type=delivery-status';

export const report: Written = {
  id: 'report@mx.example',
  date: '2026-03-02T15:01:00Z',
  from: ['MAILER-DAEMON@mx.example'],
  to: ['sam@talent.example'],
  subject: 'Undelivered',
  text: 'It could not be delivered.',
  headers: { 'content-type': reportType },
};

/** mailparser puts the status into the text, and the lost mail into an attachment. */
export const mailparserReport = {
  ...fromMailparser({ ...report, text: `It could not be delivered.\n${status}` }),
  attachments: [{ type: 'attachment', contentType: 'message/rfc822', content: bytes(original) }],
};

/** postal-mime gives both as attachments. */
export const postalMimeReport = {
  ...fromPostalMime(report),
  attachments: [
    { filename: null, mimeType: 'message/delivery-status', content: bytes(status).buffer },
    { filename: null, mimeType: 'message/rfc822', content: bytes(original).buffer },
  ],
};

export const options = {
  us: { organization: 'Talent', domains: ['talent.example'] },
  people: [{ id: 'dana', role: 'employer', name: 'Dana Fox', organization: 'Acme', addresses: ['dana@acme.example'] }],
  candidates: [{ id: 'ana', addresses: ['ana@example.org'], opportunity: { title: 'Welder' } }],
} as const;
