import { courtesy, evaluate, parseTimeline } from 'hearback';
import { type ReporterName, reporterNames, reporters } from 'hearback/reporters';

const timeline = parseTimeline({
  id: 'case-1',
  opportunity: { title: 'Backend Engineer' },
  parties: [
    { id: 'ana', role: 'candidate', name: 'Ana Ruiz' },
    { id: 'sam', role: 'recruiter', name: 'Sam Lee' },
  ],
  interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
});
const report = evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });

const languages: Readonly<Partial<Record<ReporterName, string>>> = {
  json: 'json',
  sarif: 'json',
  junit: 'xml',
  ndjson: 'json',
  csv: 'csv',
};

/** Returns what each reporter writes of one case, as the guide shows it; of a page only that it is one. */
export const shown: ReadonlyMap<ReporterName, string> = new Map(
  reporterNames.filter((name) => name !== 'html').map((name) => [name, outputOf(name)]),
);

/** Returns the guide with the output of today under each `<!-- name -->`. */
export function filledReporters(page: string): string {
  return page.replaceAll(/(<!-- ([a-z]+) -->\n)````[a-z]*\n(?:(?!````)[\s\S])*````/g, (whole, start: string, name: ReporterName) => {
    const output = shown.get(name);
    return output === undefined ? whole : `${start}\`\`\`\`${languages[name] ?? 'text'}\n${output}\n\`\`\`\``;
  });
}

function outputOf(name: ReporterName): string {
  const page = reporters[name].report({ report, timeline }, { policy: courtesy }).replaceAll('\r\n', '\n').trimEnd();
  if (name !== 'sarif') return page;
  // of the rules of the policy only the one that the result points at
  const log = JSON.parse(page) as { runs: [{ tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string }[] }] };
  const { driver } = log.runs[0].tool;
  driver.rules = driver.rules.filter(({ id }) => log.runs[0].results.some(({ ruleId }) => ruleId === id));
  return JSON.stringify(log, undefined, 2);
}
