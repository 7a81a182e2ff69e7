import type { Skipped } from '../shared/adapted.ts';
import type { TimeOptions } from '../shared/moment.ts';
import { isRecord, type Row, readRow } from '../shared/row.ts';

/** A resource of JSON:API: its attributes, and what it is related to. */
export interface Resource {
  readonly row: object;
  readonly type: string;
  readonly id: string;
  readonly attributes: Row | undefined;
  /** The resource at the end of a relation, where it was included or given. */
  readonly related: (relation: string) => Resource | undefined;
}

/**
 * Returns the resources in documents of JSON:API, `data` and `included` alike, each once by type and id. Of one that stands several
 * times, the one with the most attributes.
 *
 * @param documents each as the API returned it
 */
export function readResources(documents: readonly unknown[], times: TimeOptions, skipped: Skipped[]): Resource[] {
  const found = new Map<string, Resource>();
  for (const document of documents) {
    if (!isRecord(document) || !('data' in document)) {
      skipped.push({ row: document, reason: 'expected a document of JSON:API, with `data`' });
      continue;
    }
    const { data, included } = document as { readonly data: unknown; readonly included?: unknown };
    for (const value of [data, included].flat()) {
      if (value === undefined || value === null) continue;
      const resource = readRow(value, times, skipped, (row) => readResource(row, found));
      if (resource === undefined) continue;
      const key = keyOf(resource.type, resource.id);
      const other = found.get(key);
      if (other === undefined || isFuller(resource.row, other.row)) found.set(key, resource);
    }
  }
  return [...found.values()];
}

function readResource(row: Row, found: ReadonlyMap<string, Resource>): Resource {
  return {
    row: row.value,
    type: row.id('type'),
    id: row.id('id'),
    attributes: row.row('attributes'),
    related(relation) {
      const data = row.row('relationships')?.row(relation)?.field('data');
      const [type, id] = isRecord(data) ? [Reflect.get(data, 'type') as unknown, Reflect.get(data, 'id') as unknown] : [];
      return typeof type === 'string' && typeof id === 'string' ? found.get(keyOf(type, id)) : undefined;
    },
  };
}

function keyOf(type: string, id: string): string {
  return `${type} ${id}`;
}

function isFuller(row: object, other: object): boolean {
  const [one, two] = [JSON.stringify(row), JSON.stringify(other)];
  return one.length === two.length ? one < two : one.length > two.length;
}
