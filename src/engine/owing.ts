import type { Party } from '../entities/party.ts';
import type { Owes } from '../entities/rule.ts';
import type { Signal } from '../entities/signal.ts';
import type { Frame } from '../facts/frame.ts';
import { type RoleSet, roleSet, roleSetOf } from '../facts/roles.ts';
import type { Setting } from '../facts/setting.ts';
import { speakerOf } from '../facts/signals.ts';
import type { View } from '../facts/view.ts';

/** Who owes, and to whom. */
export interface Owing {
  readonly by: Party;
  readonly to: Party;
}

/**
 * Who owes what an interaction, or a signal in it, opens; nobody where either cannot be named.
 *
 * @param former - who owed before, to stand in for one who cannot be named
 */
export function owingAt(frame: Frame, owedBy: Owes, owedTo: Owes, view: View, signal?: Signal, former?: Owing): Owing | undefined {
  const to = personFor(frame, owedTo, view, signal, undefined);
  const by = personFor(frame, owedBy, view, signal, to) ?? former?.by;
  const creditor = to ?? former?.to;
  return by === undefined || creditor === undefined ? undefined : { by, to: creditor };
}

function personFor(frame: Frame, owes: Owes, view: View, signal: Signal | undefined, other: Party | undefined): Party | undefined {
  if (owes === 'sender') return view.sender;
  if (owes === 'addressee') return firstAddressee(frame, view);
  const { setting } = frame;
  const roles = roleSetOf(owes);
  const speaker = signal === undefined ? undefined : speakerOf(signal, view, setting);
  if (speaker !== undefined && isOf(speaker, roles)) return speaker;
  if (view.sender !== undefined && isOf(view.sender, roles)) return view.sender;
  const to = view.interaction.to ?? noIds;
  for (let place = 0; place < to.length; place++) {
    const party = setting.party(to[place]!);
    if (party !== undefined && isOf(party, roles)) return party;
  }
  return lastTouch(frame, roles, other ?? setting.firstOf('candidate'))?.sender ?? firstOfAny(roles, setting);
}

function firstOfAny(roles: RoleSet, { parties }: Setting): Party | undefined {
  return parties.find((party) => isOf(party, roles));
}

const noIds: readonly string[] = [];

function isOf({ role }: Party, roles: RoleSet): boolean {
  return (roleSet(role) & roles) !== 0;
}

function firstAddressee(frame: Frame, view: View): Party | undefined {
  const first = view.interaction.to?.[0];
  return first === undefined ? undefined : frame.setting.party(first);
}

/** The contacts, by index, that decide who owes: those of a last one in touch. */
export function owingWitnesses(
  frame: Frame,
  rule: { readonly owedBy: Owes; readonly owedTo: Owes },
  view: View,
  signal?: Signal,
): number[] {
  const { owedBy, owedTo } = rule;
  const owing = owingAt(frame, owedBy, owedTo, view, signal);
  const found: number[] = [];
  for (const [owes, party, other] of [
    [owedBy, owing?.by, owing?.to],
    [owedTo, owing?.to, undefined],
  ] as const) {
    if (party === undefined || owes === 'sender' || owes === 'addressee' || takesPart(party, view, signal, frame)) continue;
    const last = lastTouch(frame, roleSetOf(owes), other ?? frame.setting.firstOf('candidate'));
    if (last?.sender === party) found.push(last.index);
  }
  return found;
}

function takesPart(party: Party, view: View, signal: Signal | undefined, { setting }: Frame): boolean {
  const speaker = signal === undefined ? undefined : speakerOf(signal, view, setting);
  return party === speaker || party === view.sender || view.interaction.to?.includes(party.id) === true;
}

/** The last contact that one of these roles sent to the other party. */
function lastTouch(frame: Frame, roles: RoleSet, other: Party | undefined): View | undefined {
  if (other === undefined) return undefined;
  for (let index = frame.now.index; index >= 0; index--) {
    const view = frame.views[index]!;
    const { sender } = view;
    if (sender === undefined || (roleSet(sender.role) & roles) === 0 || !view.isContact || sender.id === other.id) continue;
    const { kind, to } = view.interaction;
    if (to?.includes(other.id) === true) return view;
    if (other.role === 'candidate' && (kind === 'interview-held' || kind === 'offer-extended')) return view;
  }
  return undefined;
}
