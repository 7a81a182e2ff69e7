import { Between, no, type Truth, truthOf, unsure, yes } from '../conditions/truth.ts';
import type { Party } from '../entities/party.ts';
import { countBelow } from '../time/sorted.ts';
import { dropFrom } from './ascending.ts';
import type { Reasons } from './reasons.ts';
import { candidateRole, isOfRecruitersSide, recruitersSide, unknownRoles } from './roles.ts';
import type { Setting } from './setting.ts';
import { speakerRoles } from './signals.ts';
import type { View } from './view.ts';

/** The topics that make up the terms of a job. */
export const terms = ['client', 'location', 'compensation', 'contract-type'] as const;

/** The terms that a candidate can ask for: all, less a client that is to stay unnamed. */
export function askable(setting: Setting): readonly string[] {
  return setting.opportunity.clientConfidential === true ? terms.slice(1) : terms;
}

/** Whether a contact names the client by being from it: not known where its sender is not, and could be of the client. */
export function speaksForClient(view: View, setting: Setting): Truth {
  const { client } = setting.opportunity;
  if (client === undefined || !view.isContact) return no;
  const isOfClient = (party: Party) =>
    isOfRecruitersSide(party) && party.organization !== undefined && fold(party.organization) === fold(client);
  if (view.sender !== undefined) return truthOf(isOfClient(view.sender));
  const { kind } = view.interaction;
  return (kind === 'message' || kind === 'call') && setting.parties.some(isOfClient) ? unsure : no;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

/** Which topics the recruiter's side has told, and since when. */
export class TopicLedger {
  readonly #firstTold = new Map<string, number>();
  readonly #doubts: number[] = [];
  readonly #why: { who: boolean; interaction: string }[] = [];
  #resumeAt = -1;

  push(view: View, setting: Setting): void {
    if (view.interaction.kind === 'resume-received' && this.#resumeAt < 0) {
      this.#resumeAt = view.index;
      for (const topic of setting.opportunity.published ?? []) this.#tell(topic, view.index);
    }
    if (!view.isContact || (view.reaches & candidateRole) === 0) return;
    const { id } = view.interaction;
    const reached = view.reaches !== unknownRoles;
    if (view.words === 'unknown') {
      const unnamed = view.acts === unknownRoles;
      if (unnamed || (view.acts & recruitersSide) !== 0) this.#doubt(view.index, { who: unnamed || !reached, interaction: id });
    }
    const forClient = speaksForClient(view, setting);
    if (forClient === unsure || (forClient === yes && !reached)) this.#doubt(view.index, { who: true, interaction: id });
    else if (forClient === yes) this.#tell('client', view.index);
    for (const signal of view.signals) {
      if (signal.type !== 'disclosure') continue;
      const speakers = speakerRoles(signal, view, setting);
      if ((speakers & recruitersSide) === 0) continue;
      if (speakers === unknownRoles || !reached) this.#doubt(view.index, { who: true, interaction: id });
      else this.#tell(signal.topic, view.index);
    }
  }

  /** Takes back the interactions from an index on. */
  forget(from: number): void {
    for (const [topic, index] of this.#firstTold) if (index >= from) this.#firstTold.delete(topic);
    dropFrom(this.#doubts, from);
    this.#why.length = this.#doubts.length;
    if (this.#resumeAt >= from) this.#resumeAt = -1;
  }

  /** The same, to go on from apart from this. */
  copy(): TopicLedger {
    const copy = new TopicLedger();
    for (const [topic, index] of this.#firstTold) copy.#tell(topic, index);
    for (const [place, index] of this.#doubts.entries()) copy.#doubt(index, this.#why[place]!);
    copy.#resumeAt = this.#resumeAt;
    return copy;
  }

  #tell(topic: string, index: number): void {
    if (!this.#firstTold.has(topic)) this.#firstTold.set(topic, index);
  }

  #doubt(index: number, why: { who: boolean; interaction: string }): void {
    this.#doubts.push(index);
    this.#why.push(why);
  }

  /** Whether a topic is on record as told before `end`. */
  has(topic: string, end: number): boolean {
    const at = this.#firstTold.get(topic);
    return at !== undefined && at < end;
  }

  /** How many of the topics were told, or the bounds. */
  count(among: readonly string[], end: number): number | Between {
    let told = 0;
    for (const topic of among) if (this.has(topic, end)) told++;
    if (told === among.length || this.#doubts.length === 0 || this.#doubts[0]! >= end) return told;
    return new Between(told, among.length);
  }

  /** Why the count is not known. */
  explain(end: number, views: readonly View[], reasons: Reasons): void {
    const from = reasons.newSince(this, -1, end);
    for (let place = countBelow(this.#doubts, from + 1); place < this.#doubts.length && this.#doubts[place]! < end; place++) {
      const { who, interaction } = this.#why[place]!;
      if (who) reasons.who(interaction);
      if (views[this.#doubts[place]!]!.words === 'unknown') reasons.words(interaction);
    }
  }

  /** The interactions that told the topics, each the first to. */
  witnesses(among: readonly string[], end: number): number[] {
    const told = among.flatMap((topic) => (this.has(topic, end) ? [this.#firstTold.get(topic)!] : []));
    const doubted = told.length === among.length ? [] : this.#doubts.slice(0, 1).filter((index) => index < end);

    return [...told, ...doubted];
  }
}
