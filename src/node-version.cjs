// Loaded ahead of everything else, and plain JavaScript, so that a Node too old for TypeScript can still say so.
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  console.error(
    `The channel gateway runs on Node 24 or newer; this is Node ${process.versions.node}.\n` +
      'On Linux (x64, arm64) `npm ci` brings Node 24 along and `npm start` uses it; ' +
      'elsewhere install it from https://nodejs.org.',
  );
  process.exit(1);
}

// What was compiled once is read the next time; where it can’t be kept, all is as without.
require('node:module').enableCompileCache();
