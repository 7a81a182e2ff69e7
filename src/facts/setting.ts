import type { Interaction } from '../entities/interaction.ts';
import type { Opportunity } from '../entities/opportunity.ts';
import type { Party, Role } from '../entities/party.ts';
import type { Signal } from '../entities/signal.ts';
import type { BusinessCalendar } from '../time/business-calendar.ts';

/** What of a timeline does not change from one interaction to the next. */
export interface Setting {
  readonly opportunity: Opportunity;
  readonly parties: readonly Party[];
  readonly context: Readonly<Record<string, unknown>>;
  readonly calendar: BusinessCalendar;
  /** Which facts it has that most cases lack, as bits. */
  readonly shape: number;
  party(id: string): Party | undefined;
  firstOf(role: Role): Party | undefined;
  /** The signals of a text, or `undefined` where it cannot be read. */
  read(interaction: Interaction, body: string): readonly Signal[] | undefined;
}
