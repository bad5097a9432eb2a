/** What we use of Paged.js 0.4.3: its types are not published. */

/** A hook of Paged.js. Its tasks run at once; the promise only gathers them. */
export interface Hook {
  trigger(...values: readonly unknown[]): Promise<unknown>
}

export interface PagedPage {
  element: HTMLElement
  area: HTMLElement
  pagebox: HTMLElement
  footnotesArea: HTMLElement
  wrapper: HTMLElement
  pagesArea: HTMLElement
  pageTemplate: HTMLTemplateElement
  name: string | undefined
  width: number
  height: number
  create(template: undefined, after: HTMLElement | undefined): HTMLElement
  clear(): void
}

export interface Chunker {
  pages: PagedPage[]
  total: number
  pagesArea: HTMLElement
  rendered: boolean
  hooks: Record<
    | 'beforeParsed'
    | 'filter'
    | 'afterParsed'
    | 'beforePageLayout'
    | 'afterPageLayout'
    | 'finalizePage'
    | 'afterRendered',
    Hook
  >
  flow(content: DocumentFragment, renderTo: HTMLElement | undefined): Promise<Chunker>
  setup(renderTo: HTMLElement | undefined): void
  loadFonts(): Promise<unknown>
  addPage(blank?: boolean): PagedPage
  emit(name: string, value: unknown): void
}

/** The globals that the polyfill leaves in the page. */
export interface PagedWindow {
  readonly PagedPolyfill: {readonly chunker: Chunker}
  readonly Paged: {readonly registeredHandlers: {name: string}[]}
}
