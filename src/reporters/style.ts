/** How a text is painted. */
export type Paint = (text: string) => string;

/** What stands out, and how. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly italic: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

const same: Paint = (text) => text;

/** Nothing stands out. */
export const plain: Style = { bold: same, dim: same, italic: same, red: same, yellow: same, cyan: same };

const introducer = '\u001b[';
const code =
  (on: number, off: number): Paint =>
  (text) =>
    text === '' ? '' : `${introducer}${String(on)}m${text}${introducer}${String(off)}m`;

/** The colours of a terminal. */
export const terminal: Style = {
  bold: code(1, 22),
  dim: code(2, 22),
  italic: code(3, 23),
  red: code(31, 39),
  yellow: code(33, 39),
  cyan: code(36, 39),
};
