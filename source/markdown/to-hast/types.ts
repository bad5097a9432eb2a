import type {Options} from 'remark-rehype'

/** A handler of remark-rehype: a node of the tree to elements. */
export type Handler = NonNullable<NonNullable<NonNullable<Options['handlers']>['paragraph']>>
export type State = Parameters<Handler>[0]
