import { type Truth, truthOf, unknown, unsure } from '../conditions/truth.ts';
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

function someTakesPart(view: View, frame: Frame, test: (party: Party) => boolean): boolean {
  if (view.sender !== undefined && test(view.sender)) return true;
  if (!view.bothSides) return false;
  return (view.interaction.to ?? []).some((id) => {
    const party = frame.setting.party(id);
    return party !== undefined && test(party);
  });
}

/** Whether somebody who may settle for `owedBy` acts. */
function byDebtor(view: View, frame: Frame): Truth {
  const debtor = frame.owedBy;
  if (debtor === undefined) return 0;
  if (view.acts === unknownRoles) return unsure;
  if (someTakesPart(view, frame, (party) => maySettle(party, debtor))) return 1;
  return truthOf((impliedRoles(view, frame) & settlingRoles(debtor)) !== 0);
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
function toCreditor(view: View, frame: Frame): Truth {
  const creditor = frame.owedTo;
  if (creditor === undefined) return 0;
  if (view.reaches === unknownRoles) return unsure;
  if (view.interaction.to?.includes(creditor.id) === true) return 1;
  if (view.bothSides && view.sender?.id === creditor.id) return 1;
  const reachedAnyhow = view.interaction.kind === 'interview-held' || view.interaction.kind === 'offer-extended';
  return truthOf(reachedAnyhow && creditor.role === 'candidate');
}

function ofDebt(name: string, about: string, test: (view: View, frame: Frame) => Truth): FactDeclaration {
  return {
    name: `interaction.${name}`,
    type: 'boolean',
    about,
    unknownWhen: 'the source does not say who sent or got it',
    compile: () => ({
      read(frame) {
        const truth = test(frame.now, frame);
        return truth === unsure ? unknown : truth === 1;
      },
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
      read: (frame) => (frame.now.settles === unsure ? unknown : frame.now.settles === 1),
      explain: (frame, reasons) => {
        reasons.addAll(frame.now.whySettles ?? []);
      },
    }),
  },
];
