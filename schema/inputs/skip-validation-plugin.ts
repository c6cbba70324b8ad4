import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      skipsValidation: SkipValidationPlugin<Types>;
    }
  }
}

/**
 * Runs the bare resolver of a field with the extension `skipsValidation: true`, which checks its input itself.
 * Registered before the Zod plugin, whose wrapper it replaces.
 */
class SkipValidationPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { extensions, resolve }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    return extensions?.skipsValidation && resolve ? resolve : resolver;
  }
}

SchemaBuilder.registerPlugin('skipsValidation', SkipValidationPlugin);
