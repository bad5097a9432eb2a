/** What a key of a configuration takes. One description serves the checks, the types and the JSON Schema. */
export type Key = TextKey | FlagKey | NumberKey | ChoiceKey | SizeKey | ListKey | MapKey | NamesKey | EitherKey

interface Described {
  /** One or two French sentences: what it does, then what happens without it. Shown by editors. */
  readonly about: string
}

/** A text; `form` says which texts are right. */
export interface TextKey extends Described {
  readonly type: 'text'
  readonly form?: Form
  readonly examples?: readonly string[]
}

export type Form = 'date' | 'isbn' | 'lang' | 'colour' | 'length' | 'slug' | 'path' | 'address' | 'label'

export interface FlagKey extends Described {
  readonly type: 'flag'
}

export interface NumberKey extends Described {
  readonly type: 'number'
  readonly minimum: number
  readonly maximum: number
}

/** One of a few values, each with what it means. */
export interface ChoiceKey extends Described {
  readonly type: 'choice'
  readonly values: Readonly<Record<string, string>>
}

/** A page size: a name, or a width and a height. */
export interface SizeKey extends Described {
  readonly type: 'size'
}

/** A list; with `alone`, one value may stand without brackets. */
export interface ListKey extends Described {
  readonly type: 'list'
  readonly of: Key
  readonly alone?: boolean
}

/** Known keys, each with its own description. */
export interface MapKey extends Described {
  readonly type: 'map'
  readonly keys: Readonly<Record<string, Key>>
}

/** Keys that the author names, all of one kind; `known` are offered, and the only ones unless `open`, or `own`. */
export interface NamesKey extends Described {
  readonly type: 'names'
  readonly known: Readonly<Record<string, string>>
  readonly open: boolean
  readonly of: Key
  /** Names of the author's own: of that form, with these keys, among which `needs` tells that one is meant. */
  readonly own?: {readonly form: Form; readonly needs: string; readonly of: MapKey}
}

/** Several forms of one key, told apart by their shape: a value, a list, a map. */
export interface EitherKey extends Described {
  readonly type: 'either'
  readonly of: readonly Key[]
}

export interface Size {
  readonly name: string
  /** In millimetres. */
  readonly width: number
  readonly height: number
}

/** The value that a key gives once it is checked. */
export type Value<K> = K extends TextKey
  ? string
  : K extends FlagKey
    ? boolean
    : K extends NumberKey
      ? number
      : K extends {type: 'choice'; values: infer V}
        ? keyof V & string
        : K extends SizeKey
          ? Size
          : K extends {type: 'list'; of: infer O}
            ? readonly Value<O>[]
            : K extends {type: 'map'; keys: infer M}
              ? {readonly [N in keyof M]?: Value<M[N]>}
              : K extends {type: 'names'; own: {of: infer O}}
                ? Readonly<Record<string, Value<O>>>
                : K extends {type: 'names'; of: infer O}
                  ? Readonly<Record<string, Value<O>>>
                  : K extends {type: 'either'; of: readonly (infer O)[]}
                    ? Value<O>
                    : never
