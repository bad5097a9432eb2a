/** The one-file build of css-tree, which loads three times faster than its sources; @types/css-tree has its types. */
declare module 'css-tree/dist/csstree.esm' {
  export * from 'css-tree'
}
