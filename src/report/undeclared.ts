import type { Fold } from '../engine/fold.ts';
import type { Report } from '../entities/report.ts';

/** What a case holds that no rule can read, since the policy declares nothing of that name: often a misspelt one. */
export function undeclaredIn({ frame, policy }: Fold): Report['coverage']['undeclared'] {
  const declared = policy.resolved;
  const kinds = new Map<string, number>();
  for (const { interaction } of frame.views) {
    if (interaction.kind !== 'custom' || Object.hasOwn(declared.kinds, interaction.name)) continue;
    kinds.set(interaction.name, (kinds.get(interaction.name) ?? 0) + 1);
  }
  return {
    kinds: Object.fromEntries(kinds),
    context: Object.keys(frame.setting.context).filter((name) => !Object.hasOwn(declared.context, name)),
  };
}
