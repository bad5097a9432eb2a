/** What we use of pagedjs-cli 0.4.3, which publishes no types. */
declare module '#pagedjs-cli' {
  export default class Printer {
    browser: unknown
    constructor(options: {closeAfter: boolean})
    render(input: {url: string}): Promise<unknown>
  }
}
