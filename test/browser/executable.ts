import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Returns where a Chromium is: where `CHROMIUM` says, or at a usual place. */
export function chromiumPath(): string {
  const said = process.env['CHROMIUM'];
  const found = said === undefined ? usual.find((path) => existsSync(path)) : said;
  if (found !== undefined && existsSync(found)) return found;
  throw new Error(
    `no browser at ${said ?? usual.join(', ')}: install one (Debian and Ubuntu: \`apt-get install chromium\`), or say where it is: \`CHROMIUM=/path npm run test:browser\``,
  );
}
