/**
 * What `record` itself has under `key`: a name that an author chose (`constructor`, `toString`) must not find what every
 * object of the language inherits.
 */
export const ownValue = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
