// Preloaded by a test: from here on, whoever loads the sandbox fails.
import { register } from 'node:module';

const hooks = `
  export function resolve(specifier, context, next) {
    if (specifier.startsWith('@bevaka/')) throw new Error(specifier + ' was asked for');
    return next(specifier, context);
  }
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
