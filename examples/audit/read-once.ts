import type { Annotate, Annotation, Party } from 'hearback';

/** Returns a reader like another that reads each message of a case once, however often the case is judged. */
export function readOnce(annotate: Annotate): Annotate {
  const cases = new WeakMap<readonly Party[], Map<string, Annotation>>();
  return (body, context) => {
    const { sentAt, from = '', subject = '', parties = [] } = context;
    let known = cases.get(parties);
    if (known === undefined) cases.set(parties, (known = new Map()));
    const key = JSON.stringify([body, sentAt, from, subject]);
    let read = known.get(key);
    if (read === undefined) known.set(key, (read = annotate(body, context)));
    return read;
  };
}
