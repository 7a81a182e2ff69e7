/** Pieces of JSON that come up again and again in a case, none of them after one that it is part of. */
const pieces = [
  '"kind":"message","channel":"email","from":"',
  '"kind":"message","channel":"',
  '"kind":"call","channel":"phone","outcome":"',
  '"kind":"',
  '{"type":"disclosure","topic":"',
  '{"type":"',
  '"},{"id":"',
  '],"signals":[',
  '","at":',
  '","to":["',
  '"from":"',
] as const;

/** What stands for each: a control character, since JSON holds none as it is. */
const marks = pieces.map((_, place) => String.fromCharCode(place + 1));

/** The value as JSON in which one character stands for each of its commonest pieces. */
export function writeShort(value: unknown): string {
  let text = JSON.stringify(value);
  // a text that is joined stands by itself; one that replacing makes may hold on to all that it was made from
  for (const [place, piece] of pieces.entries()) text = text.split(piece).join(marks[place]);
  return text;
}

/** The value of such a text. */
export function readShort(text: string): unknown {
  let json = text;
  for (const [place, mark] of marks.entries()) json = json.replaceAll(mark, pieces[place]!);
  return JSON.parse(json);
}
