// Required before src/main.ts. It is plain CommonJS, so that a Node version without type stripping can still print the message.
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  console.error(
    `The channel gateway requires Node 24 or newer, and this is Node ${process.versions.node}.\n` +
      'On Linux (x64, arm64) `npm ci` installs Node 24 and `npm start` uses it. ' +
      'On other systems install it from https://nodejs.org.',
  );
  process.exit(1);
}

// Node keeps compiled code on disk for the next start. It ignores a cache directory that cannot be written.
require('node:module').enableCompileCache();
