import { no, type Truth, truthOf, unknown, unsure, yes } from '../conditions/truth.ts';
import type { Party } from '../entities/party.ts';
import type { FactDeclaration } from './fact.ts';
import type { Frame } from './frame.ts';
import { type RoleSet, roleSet, unknownRoles } from './roles.ts';
import type { View } from './view.ts';

/** Whether `party` may settle what `debtor` owes. */
export function maySettle(party: Party, debtor: Party): boolean {
  if (party.id === debtor.id) return true;
  if (debtor.role === 'recruiter' && party.role === 'employer') return true;
  if (party.organization !== undefined && debtor.organization !== undefined) return party.organization === debtor.organization;
  return party.role === debtor.role;
}

/** Roles whose acts settle for a debtor, where the person is not known. */
function settlingRoles(debtor: Party): RoleSet {
  return debtor.role === 'recruiter' ? roleSet('recruiter') | roleSet('employer') : roleSet(debtor.role);
}

/** Whether somebody who may settle for `owedBy` acts. */
function byDebtor(frame: Frame): Truth {
  const debtor = frame.owedBy;
  if (debtor === undefined) return no;
  const { now: view, setting } = frame;
  const { acts, sender } = view;
  if (acts === unknownRoles) return unsure;
  if (sender !== undefined && (sender === debtor || maySettle(sender, debtor))) return yes;
  const { to } = view.interaction;
  if (view.bothSides && to !== undefined) {
    for (let place = 0; place < to.length; place++) {
      const party = setting.party(to[place]!);
      if (party !== undefined && maySettle(party, debtor)) return yes;
    }
  }
  if (view.interaction.kind === 'interview-held') {
    const candidate = setting.firstOf('candidate');
    if (candidate !== undefined && maySettle(candidate, debtor)) return yes;
  }
  return truthOf((acts & settlingRoles(debtor)) !== 0 && (impliedRoles(view, frame) & settlingRoles(debtor)) !== 0);
}

/** The roles that act without a person being named. */
function impliedRoles(view: View, frame: Frame): RoleSet {
  let named = view.sender === undefined ? 0 : roleSet(view.sender.role);
  if (view.bothSides) {
    for (const id of view.interaction.to ?? []) {
      const party = frame.setting.party(id);
      if (party !== undefined) named |= roleSet(party.role);
    }
  }
  return view.acts & ~named;
}

/** Whether it reaches `owedTo`. */
function toCreditor({ now: view, owedTo: creditor }: Frame): Truth {
  if (creditor === undefined) return no;
  if (view.reaches === unknownRoles) return unsure;
  if (view.interaction.to?.includes(creditor.id) === true) return yes;
  if (view.bothSides && view.sender?.id === creditor.id) return yes;
  const reachedAnyhow = view.interaction.kind === 'interview-held' || view.interaction.kind === 'offer-extended';
  return truthOf(reachedAnyhow && creditor.role === 'candidate');
}

function knownTruth(truth: Truth): boolean | typeof unknown {
  return truth === unsure ? unknown : truth === yes;
}

function ofDebt(name: string, about: string, truth: (frame: Frame) => Truth): FactDeclaration {
  return {
    name: `interaction.${name}`,
    type: 'boolean',
    about,
    unknownWhen: 'the source does not say who sent or got it',
    compile: () => ({
      read: (frame) => knownTruth(truth(frame)),
      truth,
      explain: (frame, reasons) => reasons.who(frame.now.interaction.id),
    }),
  };
}

/** The facts of an interaction that a debt in hand decides, or that settling debts does. */
export const debtFacts: readonly FactDeclaration[] = [
  ofDebt('byDebtor', 'whether somebody who may settle the debt acts in it', byDebtor),
  ofDebt('toCreditor', 'whether it reaches the one to whom the debt is owed', toCreditor),
  {
    name: 'interaction.settles',
    type: 'boolean',
    about: 'whether it met an open obligation of the policy',
    unknownWhen: 'it perhaps met one',
    compile: () => ({
      read: (frame) => knownTruth(frame.now.settles),
      truth: (frame) => frame.now.settles,
      explain: (frame, reasons) => {
        for (const note of frame.perhapsSettling.get(frame.now.index) ?? []) note.explain(frame, reasons);
      },
    }),
  },
];
