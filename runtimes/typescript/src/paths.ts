/** A longer number is no index of a list. */
const INDEX = /^\d{1,9}$/;
const INDEXED = /^([^[]*)((?:\[\d{1,9}\])+)$/;

/** Whether the name of a field is the index of an element. */
export function isIndex(name: string): boolean {
  return INDEX.test(name);
}

/** A path such as `items[0].price` with one more step: the name of a field, or the index of an element. */
export function appended(path: string, step: string | number): string {
  return typeof step === 'number' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`;
}

/** The names and indexes of a path, in order; what does not have the form of a path is one name. */
export function stepsOf(path: string): (string | number)[] {
  return path.split('.').flatMap((part): (string | number)[] => {
    const indexed = INDEXED.exec(part);
    if (indexed === null) {
      return [part];
    }
    const indexes = indexed[2]!.slice(1, -1).split('][').map(Number);
    return indexed[1] === '' ? indexes : [indexed[1]!, ...indexes];
  });
}
