import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      asis: SkipValidationPlugin<Types>;
    }
  }
}

/** A field with the extension `skipsValidation` checks its input by itself: what the later plugins would do is left out. */
class SkipValidationPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { extensions, resolve }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    return extensions?.skipsValidation && resolve ? resolve : resolver;
  }
}

SchemaBuilder.registerPlugin('asis', SkipValidationPlugin);
