import { chartStyle } from './chart-style.ts';
import { drawings } from './icons.ts';
import { type Markup, markup, Markup as Safe } from './markup.ts';
import { pageScript, pageScriptHash } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { tableStyle } from './table-style.ts';

/** Nothing is loaded from anywhere, and no script runs but our own. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${pageScriptHash}'; base-uri 'none'; form-action 'none'`;

/**
 * Returns a whole page: one file that needs no other.
 *
 * @param title for the window
 * @param body what the page holds
 */
export function page(title: string, body: Markup): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Safe(pageStyle + chartStyle + tableStyle)}</style>
</head>
<body>
${drawings}
${body}
<script>${new Safe(pageScript)}</script>
</body>
</html>
`.text;
}
