import type { ErrorConstructor } from './codec.js';
import { type ApiError, brand } from './errors.js';

/**
 * Makes a class of errors. Generated packages use it: a call that is marked as pure is left out of a bundle when nobody
 * uses its class.
 *
 * @param base the class that it extends
 * @param name its name, which no minifier changes
 * @param catalog the ID of the contract
 * @param properties what instances have besides: the names of properties, and of the parameters or properties that they show
 */
export function errorClass<B extends ErrorConstructor>(
  base: B,
  name: string,
  catalog: string,
  properties: Readonly<Record<string, string>> = {},
): B {
  const type = class extends (base as unknown as new (...args: never[]) => ApiError) {};
  Object.defineProperty(type, 'name', { value: name });
  Object.defineProperty(type.prototype, 'name', { value: name, configurable: true, writable: true });
  brand(type, `${catalog}/${name}`);
  for (const [property, source] of Object.entries(properties)) {
    const get = source.startsWith('.')
      ? function (this: Record<string, unknown>): unknown {
          return this[source.slice(1)];
        }
      : function (this: ApiError): unknown {
          return this.params[source];
        };
    Object.defineProperty(type.prototype, property, { get, configurable: true });
  }
  return type as unknown as B;
}
