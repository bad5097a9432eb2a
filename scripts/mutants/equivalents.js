/**
 * Mutants that no test can notice, argued one by one: the program does the same with them. Each names its file, its line in
 * the compiled file with ▸ before what is replaced (as the report prints it), and what it is replaced by.
 *
 * @type {readonly {file: string, code: string, after: string, why: string}[]}
 */
export const equivalents = []
