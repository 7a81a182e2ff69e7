import { type InteractionInput, messageChannelSchema } from '../../entities/interaction.ts';
import type { PartyInput, Role } from '../../entities/party.ts';
import { actors } from '../../facts/actors.ts';
import { type Chooser, chance, maybe, pick, record, weighted } from './chooser.ts';
import { directionOdds, fieldsOf, kindOdds, wordsOf } from './interaction-parts.ts';
import { randomSignal } from './random-signal.ts';

const directions = [...directionOdds, [3, ['referrer', 'recruiter']]] as const;

/** One interaction of any built-in kind, from a party to another; `ahead` is an instant after it. */
export function randomInteraction(
  c: Chooser,
  id: string,
  at: number,
  parties: readonly PartyInput[],
  ahead: () => number,
): InteractionInput {
  const kind = weighted(c, kindOdds);
  const [usualRole, toRole] = weighted(c, directions);
  const fromRole = actors[kind] ?? usualRole;
  const ofRole = (role: Role) => parties.filter((party) => party.role === role).map((party) => party.id);
  const from = ofRole(fromRole);
  const to = ofRole(toRole === fromRole ? 'recruiter' : toRole);
  const people = {
    from: from.length === 0 || chance(c, 4) ? undefined : pick(c, from),
    to: to.length === 0 || chance(c, kind === 'message' || kind === 'call' ? 4 : 40) ? undefined : [pick(c, to)],
  };
  const words = wordsOf(c, kind, 15, () =>
    randomSignal(
      c,
      fromRole,
      ahead,
      parties.map((party) => party.id),
    ),
  );
  return record({
    id,
    kind,
    at,
    ...people,
    ...(kind === 'message' ? messageFieldsOf(c) : fieldsOf(c, kind, ahead)),
    ...words,
  }) as InteractionInput;
}

function messageFieldsOf(c: Chooser): Readonly<Record<string, unknown>> {
  return {
    channel: pick(c, messageChannelSchema.options),
    subject: maybe(c, 10, () => 'Backend role: Austin, TX'),
    automated: maybe(c, 8, () => true),
    delivery: maybe(c, 8, () => pick(c, ['bounced', 'sent'])),
  };
}
