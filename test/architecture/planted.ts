/** One line of code in a file of that name. */
export type Plant = [file: string, code: string];

function imports(file: string, ...specifiers: string[]): Plant[] {
  return specifiers.map((specifier) => [file, `import '${specifier}';`]);
}

/** A file of every folder with its own rule, for the rules that apply to all of them. */
const everywhere = [
  'src/cluster.ts',
  'src/config.ts',
  'src/gateway.ts',
  'src/graphql/planted.ts',
  'src/graphql/plugins/planted.ts',
  'src/http/planted.ts',
  'src/main.ts',
  'src/observability/planted.ts',
  'src/request/planted.ts',
  'src/runtime/planted.ts',
  'src/sandbox/main.ts',
  'src/sandbox/planted.ts',
  'src/sandbox/routes/planted.ts',
  'src/upstream/decode/planted.ts',
  'src/upstream/planted.ts',
  'src/upstream/resources/planted.ts',
  'src/upstream/transport/planted.ts',
  'schema/builder.ts',
  'schema/channel/mutations/planted.ts',
  'schema/channel/planted.ts',
  'schema/client/planted.ts',
  'schema/credential.ts',
  'schema/errors/planted.ts',
  'schema/inputs/planted.ts',
  'schema/platforms/index.ts',
  'schema/platforms/line.ts',
  'schema/platforms/platform.ts',
  'schema/scripts/planted.ts',
  'schema/setup/planted.ts',
  'schema/team.ts',
];

function getPathToRoot(file: string): string {
  return '../'.repeat(file.split('/').length - 1);
}

const schemaFiles = everywhere.filter(
  (file) => file.startsWith('schema/') && !file.startsWith('schema/client/'),
);
const outsideConfig = everywhere.filter((file) => file !== 'src/config.ts');

const onePlace =
  'Only upstream/transport/http-client.ts uses undici, and only sandbox/store.ts uses node:sqlite.';
const ofSrc = 'Of src/, the schema imports request/context.ts, upstream/, runtime/ and types of config.ts.';
const ofPlatforms =
  'Only platforms/index.ts imports a platform’s own file: import platform.ts, fields.ts or registry.ts.';
const platform =
  'A platform imports platform.ts, fields.ts, meta-login.ts, email-appearance.ts, builder.ts, scalars.ts, i18n.ts, errors/, inputs/ and locales/.';
const graphql = 'graphql/ imports request/, observability/, runtime/, upstream/errors.ts and config.ts.';
const upstream = 'upstream/ imports itself, runtime/ and config.ts, and no GraphQL.';
const sandbox = 'sandbox/ imports itself and runtime/, and no GraphQL.';
const noGraphql = ['graphql', 'graphql-yoga', '@pothos/core'];

/** Code that the linter refuses, by the message that it gives. */
export const violations: Record<string, Plant[]> = {
  [onePlace]: everywhere.flatMap((file) => imports(file, 'undici', 'node:sqlite')),
  'Only upstream/transport/http-client.ts uses undici.': imports('src/sandbox/store.ts', 'undici'),
  'Only sandbox/store.ts uses node:sqlite.': imports('src/upstream/transport/http-client.ts', 'node:sqlite'),
  "Don't use process.env.": [
    ...outsideConfig.map((file): Plant => [file, 'export const port = process.env.PORT;']),
    ['src/main.ts', 'export const { PORT } = process.env;'],
    ['src/main.ts', "import { env } from 'node:process'; export const port = env.PORT;"],
  ],
  'At the top of src/, only gateway.ts and main.ts import more than config.ts, observability/ and runtime/.':
    [
      ...imports('src/cluster.ts', './gateway.ts', './http/server.ts', '#schema/index.ts'),
      ...imports('src/cluster.ts', '#src/gateway.ts', '../schema/index.ts', './sandbox/server.ts'),
      ...imports('src/config.ts', './gateway.ts', './upstream/index.ts'),
      ...imports('src/planted.ts', './request/context.ts', './graphql/yoga.ts', '#schema/index.ts'),
      ['src/planted.ts', "import type { Context } from './request/context.ts';"],
      ['src/planted.ts', "export * from './upstream/index.ts';"],
      ['src/planted.ts', "await import('./http/server.ts');"],
    ],
  'main.ts imports gateway.ts, cluster.ts, config.ts, sandbox/, observability/ and runtime/.': [
    ...imports('src/main.ts', '#schema/index.ts', '../schema/index.ts', './planted.ts'),
    ...imports('src/main.ts', './http/server.ts', './graphql/yoga.ts', './request/context.ts'),
    ...imports('src/main.ts', './upstream/index.ts'),
  ],
  'runtime/ imports none of our other folders.': [
    ...imports('src/runtime/planted.ts', '../config.ts', '../upstream/errors.ts', '#src/config.ts'),
    ...imports('src/runtime/planted.ts', '#schema/i18n.ts', '../../schema/i18n.ts'),
  ],
  'request/ imports upstream/, observability/, runtime/ and config.ts.': [
    ...imports('src/request/planted.ts', '../graphql/fragments.ts', '../http/server.ts'),
    ...imports('src/request/planted.ts', '../gateway.ts', '../sandbox/server.ts', '#schema/index.ts'),
    ...imports('src/request/planted.ts', '#src/graphql/fragments.ts', '../../schema/index.ts'),
    ['src/request/planted.ts', "import type { ChannelType } from '#schema/platforms/registry.ts';"],
  ],
  'http/ imports graphql/, request/, observability/, runtime/ and config.ts.': [
    ...imports('src/http/planted.ts', '../upstream/index.ts', '../upstream/errors.ts', '../gateway.ts'),
    ...imports('src/http/planted.ts', '../sandbox/server.ts', '#schema/index.ts', '../../schema/index.ts'),
    ['src/http/planted.ts', "import type { Upstream } from '../upstream/index.ts';"],
  ],
  [graphql]: [
    ...imports('src/graphql/planted.ts', '../upstream/index.ts', '../http/server.ts', '../gateway.ts'),
    ...imports('src/graphql/planted.ts', '../sandbox/server.ts', '#schema/index.ts', '../../schema/index.ts'),
    ...imports('src/graphql/plugins/planted.ts', '../../upstream/index.ts', '../../http/server.ts'),
    ...imports('src/graphql/plugins/planted.ts', '../../gateway.ts', '../../sandbox/server.ts'),
    ...imports('src/graphql/plugins/planted.ts', '#schema/index.ts', '../../../schema/index.ts'),
    ['src/graphql/executor/planted.ts', "import type { Upstream } from '../../upstream/index.ts';"],
  ],
  'observability/ imports upstream/, runtime/ and config.ts.': [
    ...imports('src/observability/planted.ts', '../request/context.ts', '../graphql/fragments.ts'),
    ...imports('src/observability/planted.ts', '../http/server.ts', '../gateway.ts', '#schema/index.ts'),
    ...imports('src/observability/planted.ts', '../sandbox/server.ts', '../../schema/index.ts'),
  ],
  [upstream]: [
    ...imports('src/upstream/planted.ts', ...noGraphql, '../observability/logger.ts', '../gateway.ts'),
    ...imports('src/upstream/planted.ts', '../request/context.ts', '#src/request/context.ts'),
    ...imports('src/upstream/planted.ts', '#schema/index.ts', '../../schema/index.ts'),
    ['src/upstream/planted.ts', "import type { Plugin } from 'graphql-yoga';"],
    ['src/upstream/planted.ts', "export * from '@pothos/core';"],
    ['src/upstream/planted.ts', "await import('graphql');"],
    ['src/upstream/planted.ts', "import type { Loaders } from '../request/loaders.ts';"],
  ],
  'upstream/resources/ imports decode/, transport/, errors.ts, runtime/ and config.ts, and no GraphQL.': [
    ...imports('src/upstream/resources/planted.ts', ...noGraphql, '../index.ts'),
    ...imports('src/upstream/resources/planted.ts', '../../request/context.ts', '#schema/index.ts'),
  ],
  'upstream/decode/ imports transport/, errors.ts, runtime/ and config.ts, and no GraphQL.': [
    ...imports('src/upstream/decode/planted.ts', ...noGraphql, '../index.ts', '../resources/teams.ts'),
    ...imports('src/upstream/decode/planted.ts', '../../request/context.ts', '#schema/index.ts'),
  ],
  'upstream/transport/ imports errors.ts, runtime/ and config.ts, and no GraphQL.': [
    ...imports('src/upstream/transport/planted.ts', ...noGraphql, '../index.ts', '../decode/channel.ts'),
    ...imports('src/upstream/transport/planted.ts', '../resources/teams.ts', '#schema/index.ts'),
    ...imports('src/upstream/transport/http-client.ts', ...noGraphql, '../decode/channel.ts'),
    ...imports('src/upstream/transport/http-client.ts', '../../request/context.ts', '#src/gateway.ts'),
  ],
  [sandbox]: [
    ...imports('src/sandbox/planted.ts', ...noGraphql, '../config.ts', '../gateway.ts', '#src/config.ts'),
    ...imports('src/sandbox/planted.ts', '../upstream/index.ts', '#schema/index.ts'),
    ...imports('src/sandbox/routes/planted.ts', ...noGraphql, '../../config.ts', '../../upstream/index.ts'),
    ...imports('src/sandbox/routes/planted.ts', '#src/config.ts', '#schema/platforms/registry.ts'),
    ...imports(
      'src/sandbox/store.ts',
      ...noGraphql,
      '../config.ts',
      '../upstream/index.ts',
      '#schema/index.ts',
    ),
  ],
  'sandbox/main.ts imports sandbox/, runtime/ and config.ts, and no GraphQL.': imports(
    'src/sandbox/main.ts',
    ...noGraphql,
    '../gateway.ts',
    '../observability/logger.ts',
    '#schema/index.ts',
  ),
  [ofSrc]: [
    ...schemaFiles.flatMap((file) =>
      imports(file, '#src/gateway.ts', '#src/request/loaders.ts', '#src/sandbox/server.ts'),
    ),
    ...schemaFiles.flatMap((file) => imports(file, '#src/graphql/yoga.ts', '#src/http/server.ts')),
    ...schemaFiles.flatMap((file) =>
      imports(file, '#src/observability/logger.ts', `${getPathToRoot(file)}src/upstream/index.ts`),
    ),
    ['schema/channel/planted.ts', "import type { Loaders } from '#src/request/loaders.ts';"],
  ],
  'builder.ts imports errors/user-errors.ts and inputs/skip-validation-plugin.ts.': [
    ...imports('schema/builder.ts', './errors/types.ts', './inputs/mapping.ts', './scalars.ts'),
    ...imports('schema/builder.ts', './platforms/platform.ts', '#schema/channel/channel.ts'),
  ],
  [ofPlatforms]: [
    ...imports('schema/channel/planted.ts', '../platforms/line.ts', '../platforms/index.ts'),
    ...imports('schema/channel/planted.ts', '#schema/platforms/web.ts', '../platforms/unknown.ts'),
    ...imports('schema/channel/mutations/planted.ts', '../../platforms/facebook.ts'),
    ...imports('schema/channel/mutations/planted.ts', '../../platforms/meta-login.ts'),
    ...imports('schema/credential.ts', './platforms/email.ts', './platforms/email-appearance.ts'),
    ...imports('schema/team.ts', './platforms/index.ts'),
    ...imports('schema/scripts/planted.ts', '../platforms/line.ts'),
    ['schema/channel/planted.ts', "import type { line } from '../platforms/line.ts';"],
  ],
  'setup/ imports platform.ts, fields.ts and registry.ts of platforms/, and never channel/.': [
    ...imports('schema/setup/planted.ts', '../platforms/line.ts', '../platforms/index.ts'),
    ...imports('schema/setup/planted.ts', '../channel/channel.ts', '#schema/channel/channel.ts'),
    ...imports('schema/setup/planted.ts', '../channel/mutations/validate.ts'),
  ],
  'errors/ imports no other folder of the schema.': [
    ...imports('schema/errors/planted.ts', '../inputs/mapping.ts', '../platforms/fields.ts'),
    ...imports('schema/errors/planted.ts', '../channel/channel.ts', '../setup/form-fields.ts'),
    ['schema/errors/planted.ts', "import type { InputMapping } from '#schema/inputs/mapping.ts';"],
  ],
  'Of the schema’s folders, inputs/ imports errors/ alone.': [
    ...imports('schema/inputs/planted.ts', '../platforms/fields.ts', '../channel/channel.ts'),
    ...imports('schema/inputs/planted.ts', '../setup/form-fields.ts', '#schema/platforms/registry.ts'),
  ],
  'platforms/ imports neither channel/ nor setup/.': [
    ...imports('schema/platforms/index.ts', '../channel/channel.ts', '../setup/form-fields.ts'),
    ...imports('schema/platforms/registry.ts', '../channel/channel.ts', '#schema/setup/form-fields.ts'),
  ],
  [platform]: [
    ...imports('schema/platforms/line.ts', './web.ts', './index.ts', './registry.ts', './unknown.ts'),
    ...imports('schema/platforms/line.ts', '../platforms/web.ts', '#schema/platforms/web.ts'),
    ...imports('schema/platforms/line.ts', '../channel/channel.ts', '../setup/form-fields.ts'),
    ...imports('schema/platforms/line.ts', '../credential.ts', '../team.ts', '../index.ts'),
    ...imports('schema/platforms/platform.ts', './line.ts', './registry.ts', '../channel/channel.ts'),
    ...imports('schema/platforms/fields.ts', './line.ts', './registry.ts', '../setup/form-fields.ts'),
    ...imports('schema/platforms/meta-login.ts', './facebook.ts', './registry.ts'),
    ...imports('schema/platforms/email-appearance.ts', './email.ts', '../channel/channel.ts'),
    ['schema/platforms/line.ts', "import type { Anything } from './registry.ts';"],
  ],
  'The client package imports only itself.': [
    ...imports('schema/client/planted.ts', '../index.ts', '../platforms/registry.ts', '#src/gateway.ts'),
    ...imports('schema/client/planted.ts', '#schema/index.ts', '../../src/config.ts'),
  ],
  'A test uses the gateway as shipped (createGateway), except the test that compares the executor with graphql-js.':
    [
      ...imports('test/planted.test.ts', '#src/request/loaders.ts', '../src/request/loaders.ts'),
      ...imports('test/planted.test.ts', '#src/graphql/plugins/error-masking.ts', '#src/http/server.ts'),
      ...imports('test/planted.test.ts', '#src/graphql/executor/compile.ts'),
      ...imports('test/http/planted.test.ts', '#src/upstream/transport/http-client.ts'),
      ...imports('test/http/planted.test.ts', '../../src/upstream/index.ts', '../../src/http/server.ts'),
      ...imports('test/http/planted.test.ts', '../../src/graphql/yoga.ts'),
    ],
};

/** Code that the linter accepts. */
export const allowed: Plant[] = [
  ...imports('src/main.ts', './gateway.ts', './cluster.ts', './config.ts', './sandbox/server.ts'),
  ...imports('src/main.ts', './observability/logger.ts', './runtime/json.ts'),
  ...imports('src/gateway.ts', '#schema/index.ts', './graphql/yoga.ts', './http/server.ts', 'graphql-yoga'),
  ...imports('src/gateway.ts', './upstream/index.ts', './request/context.ts', './observability/logger.ts'),
  ...imports('src/cluster.ts', './config.ts', './observability/metrics.ts', './runtime/json.ts'),
  ['src/config.ts', 'export const port = process.env.PORT;'],
  ...imports('src/runtime/one.ts', './two.ts'),
  ...imports('src/request/planted.ts', '../upstream/index.ts', '../upstream/decode/channel.ts'),
  ...imports('src/request/planted.ts', '../observability/logger.ts', '../runtime/json.ts', '../config.ts'),
  ...imports('src/http/planted.ts', '../graphql/plugins/json-body.ts', '../request/context.ts'),
  ...imports('src/http/planted.ts', '../observability/logger.ts', '../runtime/json.ts', '../config.ts'),
  ...imports('src/graphql/planted.ts', './plugins/json-body.ts', './executor/index.ts', 'graphql'),
  ...imports('src/graphql/planted.ts', '../request/context.ts', '../upstream/errors.ts', '../config.ts'),
  ...imports('src/graphql/planted.ts', '../observability/logger.ts', '../runtime/json.ts'),
  ...imports('src/graphql/plugins/planted.ts', '../../runtime/json.ts'),
  ...imports('src/graphql/plugins/planted.ts', './json-body.ts', '../executor/index.ts', '../fragments.ts'),
  ...imports('src/graphql/plugins/planted.ts', '../../request/context.ts', '../../upstream/errors.ts'),
  ...imports('src/graphql/plugins/planted.ts', '../../observability/logger.ts', '../../config.ts'),
  ...imports('src/observability/planted.ts', '../upstream/errors.ts', '../runtime/json.ts', '../config.ts'),
  ['src/observability/planted.ts', "import type { Call } from '../upstream/transport/request.ts';"],
  ...imports(
    'src/upstream/planted.ts',
    './resources/teams.ts',
    './transport/request.ts',
    '../runtime/json.ts',
  ),
  ...imports('src/upstream/resources/planted.ts', './teams.ts', '../decode/channel.ts', '../errors.ts'),
  ...imports('src/upstream/resources/planted.ts', '../transport/path.ts', '../../runtime/json.ts'),
  ...imports('src/upstream/planted.ts', '../config.ts'),
  ...imports('src/upstream/resources/planted.ts', '../../config.ts'),
  ...imports('src/upstream/decode/planted.ts', './channel.ts', '../transport/path.ts', '../errors.ts'),
  ...imports('src/upstream/decode/planted.ts', '../../runtime/json.ts', '../../config.ts'),
  ...imports('src/upstream/transport/planted.ts', './path.ts', '../errors.ts', '../../runtime/json.ts'),
  ...imports('src/upstream/transport/planted.ts', '../../config.ts'),
  ...imports('src/upstream/transport/http-client.ts', 'undici', './path.ts', '../errors.ts'),
  ...imports('src/upstream/transport/http-client.ts', '../../runtime/json.ts', '../../config.ts'),
  ...imports('src/sandbox/store.ts', 'node:sqlite', './records.ts', '../runtime/json.ts'),
  ...imports('src/sandbox/main.ts', './server.ts', '../runtime/json.ts', '../config.ts'),
  ...imports('src/sandbox/planted.ts', './routes/index.ts', './store.ts', '../runtime/json.ts', 'hono'),
  ...imports('src/sandbox/routes/planted.ts', './index.ts', '../store.ts', '../../runtime/json.ts'),
  ...schemaFiles.flatMap((file) => imports(file, '#src/upstream/errors.ts', '#src/runtime/json.ts')),
  ...schemaFiles.map((file): Plant => [file, "import type { Context } from '#src/request/context.ts';"]),
  ...schemaFiles.map((file): Plant => [file, "import type { Config } from '#src/config.ts';"]),
  ...imports('schema/builder.ts', './errors/user-errors.ts', './inputs/skip-validation-plugin.ts'),
  ...imports('schema/credential.ts', './platforms/platform.ts', './platforms/registry.ts', './builder.ts'),
  ...imports('schema/team.ts', './platforms/fields.ts', './references.ts'),
  ...imports('schema/scripts/planted.ts', '../index.ts', '../platforms/registry.ts'),
  ...imports('schema/channel/planted.ts', '../platforms/platform.ts', '../platforms/registry.ts'),
  ...imports(
    'schema/channel/planted.ts',
    '../setup/form-fields.ts',
    '../credential.ts',
    '../errors/types.ts',
  ),
  ...imports('schema/channel/mutations/planted.ts', '../../platforms/registry.ts', '../connection.ts'),
  ...imports('schema/channel/mutations/planted.ts', '../../inputs/call-upstream.ts', './validate.ts'),
  ...imports(
    'schema/setup/planted.ts',
    '../platforms/platform.ts',
    '../platforms/fields.ts',
    '../builder.ts',
  ),
  ...imports('schema/setup/planted.ts', '../platforms/registry.ts', '../errors/types.ts', '../i18n.ts'),
  ...imports('schema/errors/planted.ts', '../builder.ts', './user-errors.ts', '../i18n.ts'),
  ...imports('schema/inputs/planted.ts', '../errors/user-errors.ts', '../builder.ts', './mapping.ts'),
  ...imports('schema/platforms/index.ts', './line.ts', './web.ts'),
  ...imports('schema/platforms/registry.ts', './index.ts', './unknown.ts', '../builder.ts'),
  ...imports('schema/platforms/line.ts', './platform.ts', './fields.ts', './meta-login.ts', '../builder.ts'),
  ...imports('schema/platforms/line.ts', './email-appearance.ts', '../scalars.ts', '../i18n.ts'),
  ...imports('schema/platforms/line.ts', '../errors/user-errors.ts', '../inputs/mapping.ts', 'zod'),
  ...imports('schema/platforms/fields.ts', '../locales/en.json', '../i18n.ts'),
  ...imports('schema/platforms/platform.ts', '../builder.ts', '../errors/user-errors.ts', './fields.ts'),
  ...imports('schema/client/planted.ts', './generated/graphql.ts', '@graphql-typed-document-node/core'),
  ...imports('test/planted.test.ts', '#src/gateway.ts', '#src/config.ts', '#src/sandbox/server.ts'),
  ...imports('test/planted.test.ts', '#schema/index.ts', '#src/graphql/executor/index.ts'),
  ['test/planted.test.ts', 'export const port = process.env.PORT;'],
];

/** Files that import each other, by relative paths and by the names of package.json. */
export const cycles: Plant[] = [
  ['src/http/one.ts', "export { two } from './two.ts';"],
  ['src/http/two.ts', "export { one } from './one.ts';"],
  ['schema/three.ts', "export { four } from '#schema/four.ts';"],
  ['schema/four.ts', "export { three } from './three.ts';"],
];
