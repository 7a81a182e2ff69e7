import type { InteractionInput, TimelineInput } from 'hearback';
import type { ReportedCase } from 'hearback/reporters';
import { reported } from '../reported.ts';

/** Texts that want to be more than text. */
export const hostileTexts = [
  '<script>window.hacked = 1</script>',
  '</script><script>window.hacked = 1</script>',
  '</style><img src=x onerror="window.hacked = 1">',
  '"><svg onload="window.hacked = 1">',
  `' onmouseover='window.hacked = 1' x='`,
  '" autofocus onfocus="window.hacked = 1" x="',
  '</textarea></title><iframe srcdoc="<script>parent.hacked = 1</script>">',
  '<!-- <![CDATA[ --> ]]>',
  '<a href="javascript:window.hacked = 1">call me</a>',
  '&lt;script&gt;window.hacked = 1&lt;/script&gt;',
  '\u2028window.hacked = 1\u2029',
  '\u202e<script>\u2066\u0000',
  '$' + '{window.hacked = 1}',
  '`); window.hacked = 1; (`',
  '<meta http-equiv="refresh" content="0;url=http://hacked.example">',
  '<base href="http://hacked.example/"><link rel="stylesheet" href="//hacked.example/x.css">',
] as const;

/** A case in which everything that is somebody's text is that text. */
export function caseOf(text: string): ReportedCase {
  const [ana, sam] = [`ana ${text}`, `sam ${text}`];
  const parties: TimelineInput['parties'] = [
    { id: ana, role: 'candidate', name: `Ana ${text}` },
    { id: sam, role: 'recruiter', name: `Sam ${text}`, organization: `House ${text}` },
  ];
  const at = (day: number) => `2026-03-0${String(day)}T09:00:00-06:00`;
  const interactions: InteractionInput[] = [
    { id: `1 ${text}`, kind: 'resume-received', at: at(2), from: ana, to: [sam] },
    {
      id: `2 ${text}`,
      kind: 'message',
      channel: 'email',
      at: at(3),
      from: sam,
      to: [ana],
      subject: text,
      body: text,
      signals: [
        { type: 'pressure', tactic: 'threat-of-loss', quote: text, start: 0, end: text.length },
        { type: 'promise', action: 'call', due: at(5) },
      ],
    },
    { id: `3 ${text}`, kind: 'custom', name: `stage ${text}`, at: at(4) },
  ];
  return reported(`case ${text}`, interactions, {
    parties,
    opportunity: { id: text, title: `Welder ${text}`, client: text, location: text },
  });
}
