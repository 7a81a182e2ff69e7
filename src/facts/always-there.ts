const names: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'at', 'automated', 'bounced', 'toRoles', 'by', 'reaches', 'words', 'signals', 'topics', 'topicCount', 'settles'].map(
    (name) => `interaction.${name}`,
  ),
  ...['interaction.byDebtor', 'interaction.toCreditor'],
  ...['case', 'before'].flatMap((moment) => [`${moment}.count`, `${moment}.topicCount`]),
  ...['clientConfidential', 'published', 'askable', 'askableCount'].map((name) => `opportunity.${name}`),
]);

/** Whether every interaction, case and opportunity has a fact, so that it is never absent, unknown though it may be. */
export function isAlwaysThere(fact: string): boolean {
  return names.has(fact);
}
