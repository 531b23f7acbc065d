import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from './build.mjs';
import { cdnFiles, cdnFolder } from './integrity.mjs';
import { installPackages } from './install.mjs';

installPackages();
await build();
// On a fresh machine these are there only now.
const { zipSync } = await import('fflate');
const { snippet } = await import('./snippet.mjs');

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = `circlet/${version}/`;
const paste = await snippet({ folder: `/${folder}`, api: 'https://your-server.example' });
const sealed = await snippet({ folder: `/${folder}` });
const bridged = await snippet({
  folder: `/${folder}`,
  bridge: 'https://widgets.p2pu.org/circlet/bridge.html',
});

const readme = `Circlet ${version}: learning circles on your website.

1. Copy the folder \`circlet\` to the top of your website, and never change a file in it: a new version comes in a folder of its own.
2. Paste one of the three texts below where the circles should be.
3. Let the folder be kept: \`Cache-Control: public, max-age=31536000, immutable\`. If it is on another host than your pages: \`Access-Control-Allow-Origin: *\`.
4. The hash of circlet.js covers all other files too: one that was changed does not run. integrity.json lists them.
5. A strict policy needs \`script-src\` for the folder's host, \`connect-src\` for your server or \`frame-src\` for the host of bridge.html, and \`trusted-types lit-html circlet\` where these are required; the style then belongs in your stylesheet.

P2PU's live network, read only, from any website; sign-ups are links:

\`\`\`html
${sealed}\`\`\`

P2PU's live network with sign-ups, where P2PU has given you the address of a bridge:

\`\`\`html
${bridged}\`\`\`

Your own server or relay, in place of https://your-server.example in two lines:

\`\`\`html
${paste}\`\`\`
`;

/** Lit is in the files, and its licence wants to be named with them. */
const licence = `${readFileSync('LICENSE', 'utf8')}
The files contain Lit (https://lit.dev), under this licence:

${readFileSync('node_modules/lit/LICENSE', 'utf8')}`;

const texts = { 'README.md': readme, LICENSE: licence };
const names = [...cdnFiles(), 'integrity.json', ...Object.keys(texts)].sort();
const entries = names.map((name) => [
  folder + name,
  texts[name] ? Buffer.from(texts[name]) : readFileSync(`${cdnFolder}/${name}`),
]);
// The same bytes from the same files: sorted, and with the oldest date that a zip can say.
const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });

const file = `release/circlet-${version}.zip`;
mkdirSync('release', { recursive: true });
writeFileSync(file, zip);
console.log(`${file}: ${names.length} files, ${zip.length} B.

Paste this to read P2PU's live network:

${sealed}
Or, with your own server or relay in place of https://your-server.example:

${paste}
The README in the zip has the lines for a bridge, too.`);
