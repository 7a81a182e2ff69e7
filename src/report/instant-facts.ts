import type { CompiledPolicy } from '../engine/compiled.ts';
import type { FactReference } from '../entities/condition.ts';
import { Catalogue } from '../facts/catalogue.ts';

/** Whether a fact is an instant, as it is declared. */
export type IsInstant = (reference: FactReference) => boolean;

const edge = /^(?:case|before)\.(?:first|last)$/;

/** Tells which facts of a policy are instants. */
export function instantFacts({ resolved }: CompiledPolicy): IsInstant {
  const catalogue = new Catalogue(resolved);
  const isInstant: IsInstant = ({ fact, params }) => {
    // when it was, unless some other fact of it is asked for
    const asked = edge.test(fact) ? params?.['fact'] : fact;
    return asked === undefined || (typeof asked === 'string' && catalogue.find(asked)?.type === 'instant');
  };
  return isInstant;
}
