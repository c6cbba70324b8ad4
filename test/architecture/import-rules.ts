import { findImports, type Import } from './imports.ts';

/**
 * The imports from src/ and schema/ that the files of a folder may have: at run time, and as types. A path that ends
 * with `/` means the folder, and `*.ts` the files directly in it. A pattern of the names that may be imported follows
 * `#`.
 */
interface Rule {
  runTime: string[];
  types?: string[];
}

const upstream = ['src/upstream/errors.ts', 'src/runtime/'];
const common: Rule = { runTime: ['src/runtime/', 'src/config.ts#^ConfigError$'], types: ['src/config.ts'] };

const ofSrc: Rule = {
  runTime: [
    'src/upstream/errors.ts',
    'src/upstream/decode/',
    'src/upstream/transport/path.ts',
    'src/runtime/',
  ],
  types: ['src/request/context.ts', 'src/upstream/', 'src/config.ts'],
};
const sharedByPlatforms = [
  'schema/platforms/platform.ts',
  'schema/platforms/fields.ts',
  'schema/platforms/registry.ts',
];

/** The table of docs/architecture.md. The first entry whose path holds a file is the rule of that file. */
const rules: Record<string, Rule> = {
  'src/gateway.ts': { runTime: ['src/', 'schema/'] },
  'src/main.ts': merge(common, {
    runTime: ['src/gateway.ts', 'src/cluster.ts', 'src/config.ts', 'src/sandbox/', 'src/observability/'],
  }),
  'src/cluster.ts': merge(common, { runTime: ['src/config.ts', 'src/observability/'] }),
  'src/*.ts': common,
  'src/runtime/': { runTime: ['src/runtime/'] },
  'src/request/': merge(common, { runTime: ['src/request/', 'src/upstream/', 'src/observability/'] }),
  'src/http/': merge(common, {
    runTime: ['src/http/', 'src/graphql/', 'src/request/', 'src/observability/'],
  }),
  'src/graphql/': merge(common, {
    runTime: ['src/graphql/', 'src/request/', 'src/observability/', 'src/upstream/errors.ts'],
  }),
  'src/observability/': merge(common, {
    runTime: ['src/observability/', 'src/upstream/errors.ts'],
    types: ['src/upstream/'],
  }),
  'src/upstream/transport/': merge(common, { runTime: ['src/upstream/transport/', ...upstream] }),
  'src/upstream/decode/': merge(common, {
    runTime: ['src/upstream/decode/', 'src/upstream/transport/', ...upstream],
  }),
  'src/upstream/resources/': merge(common, {
    runTime: ['src/upstream/resources/', 'src/upstream/decode/', 'src/upstream/transport/', ...upstream],
  }),
  'src/upstream/': merge(common, { runTime: ['src/upstream/'] }),
  'src/sandbox/main.ts': { runTime: ['src/sandbox/', 'src/runtime/', 'src/config.ts'] },
  'src/sandbox/': { runTime: ['src/sandbox/', 'src/runtime/'] },
  'schema/builder.ts': merge(ofSrc, {
    runTime: ['schema/errors/user-errors.ts#^[A-Z]', 'schema/inputs/skip-validation-plugin.ts'],
    types: ['schema/errors/user-errors.ts'],
  }),
  'schema/client/': { runTime: ['schema/client/'] },
  'schema/errors/': merge(ofSrc, { runTime: ['schema/errors/', 'schema/*.ts', 'schema/locales/'] }),
  'schema/inputs/': merge(ofSrc, {
    runTime: ['schema/inputs/', 'schema/errors/', 'schema/*.ts', 'schema/locales/'],
  }),
  'schema/platforms/index.ts': merge(ofSrc, { runTime: ['schema/platforms/'] }),
  'schema/platforms/registry.ts': merge(ofSrc, {
    runTime: ['schema/platforms/', 'schema/inputs/', 'schema/errors/', 'schema/*.ts', 'schema/locales/'],
  }),
  'schema/platforms/': merge(ofSrc, {
    runTime: [
      'schema/platforms/platform.ts',
      'schema/platforms/fields.ts',
      'schema/platforms/meta-login.ts',
      'schema/platforms/email-appearance.ts',
      'schema/inputs/',
      'schema/errors/',
      'schema/locales/',
      'schema/builder.ts',
      'schema/scalars.ts',
      'schema/i18n.ts',
    ],
  }),
  'schema/setup/': merge(ofSrc, {
    runTime: [
      ...sharedByPlatforms,
      'schema/setup/',
      'schema/inputs/',
      'schema/errors/',
      'schema/*.ts',
      'schema/locales/',
    ],
  }),
  'schema/': merge(ofSrc, {
    runTime: [
      ...sharedByPlatforms,
      'schema/channel/',
      'schema/setup/',
      'schema/inputs/',
      'schema/errors/',
      'schema/scripts/',
      'schema/*.ts',
      'schema/locales/',
    ],
  }),
};

function merge(one: Rule, other: Rule): Rule {
  return {
    runTime: [...one.runTime, ...other.runTime],
    types: [...(one.types ?? []), ...(other.types ?? [])],
  };
}

/** Every import of a file that the table does not allow, as a sentence. */
export function findForbiddenImports(file: string, source: string): string[] {
  const rule = Object.entries(rules).find(([path]) => holds(path, file))?.[1];
  if (!rule) throw new Error(`No import rule covers ${file}. Add its folder to the table.`);
  return findImports(file, source)
    .filter(({ target }) => /^(?:src|schema)\//.test(target))
    .filter((each) => !isAllowed(rule, each))
    .map(describeImport(file));
}

function isAllowed(rule: Rule, { target, names, kind }: Import): boolean {
  const entries = kind === 'type' ? [...rule.runTime, ...(rule.types ?? [])] : rule.runTime;
  return entries.some((entry) => {
    const [path = '', pattern] = entry.split('#');
    if (!holds(path, target)) return false;
    if (pattern === undefined) return true;
    return names.length > 0 && names.every((name) => new RegExp(pattern).test(name));
  });
}

function holds(path: string, file: string): boolean {
  if (path.endsWith('*.ts')) {
    const folder = path.slice(0, -'*.ts'.length);
    return file.startsWith(folder) && !file.slice(folder.length).includes('/');
  }
  return path.endsWith('/') ? file.startsWith(path) : file === path;
}

function describeImport(file: string) {
  return ({ target, names, kind }: Import) => {
    const what = names.length > 0 ? `${names.join(', ')} of ${target}` : target;
    return kind === 'type' ? `${file} imports the type ${what}` : `${file} imports ${what} at run time`;
  };
}
