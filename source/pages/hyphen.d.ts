/** What we use of `hyphen`, whose types do not cover its folders. */
declare module 'hyphen/fr/index.js' {
  const french: {hyphenateSync(text: string, options?: {minWordLength?: number; hyphenChar?: string}): string}
  export default french
}
