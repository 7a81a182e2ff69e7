import { describe, expectTypeOf, it } from 'vitest';
import type { Calendar, CalendarInput } from '../../src/entities/calendar.ts';
import type { Interaction, InteractionInput } from '../../src/entities/interaction.ts';
import type { Signal } from '../../src/entities/signal.ts';
import type { Timeline, TimelineInput } from '../../src/entities/timeline.ts';

type Of<Kind extends Interaction['kind']> = Extract<Interaction, { kind: Kind }>;

describe('the types inferred from the schemas', () => {
  it('tell interactions apart by kind', () => {
    expectTypeOf<Of<'call'>['outcome']>().toEqualTypeOf<'connected' | 'voicemail' | 'missed'>();
    expectTypeOf<Of<'message'>['subject']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Of<'note'>>().not.toHaveProperty('channel');
    expectTypeOf<Interaction['signals']>().toEqualTypeOf<Signal[] | undefined>();
  });

  it('tell signals apart by type', () => {
    expectTypeOf<Extract<Signal, { type: 'promise' }>['due']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Extract<Signal, { type: 'consent' }>['granted']>().toEqualTypeOf<boolean>();
  });

  it('have instants as numbers once parsed, and as a host likes before', () => {
    expectTypeOf<Interaction['at']>().toEqualTypeOf<number>();
    expectTypeOf<InteractionInput['at']>().toEqualTypeOf<string | number | Date | { readonly date: string; readonly timeZone: string }>();
  });

  it('need not be given what has a default', () => {
    expectTypeOf<{ timeZone: string }>().toExtend<CalendarInput>();
    expectTypeOf<Calendar['workdays']>().toEqualTypeOf<number[]>();
    expectTypeOf<Timeline>().toExtend<TimelineInput>();
    expectTypeOf<{ id: string; parties: []; interactions: [] }>().toExtend<TimelineInput>();
  });

  it('may be read-only before', () => {
    const written = {
      id: 'c',
      parties: [{ id: 'ana', role: 'candidate' }],
      interactions: [{ id: 'i', kind: 'note', at: 5, to: ['ana'] }],
    } as const;
    expectTypeOf<typeof written>().toExtend<TimelineInput>();
  });
});
