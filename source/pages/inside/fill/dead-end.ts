/** What is left can neither stand on an empty page nor be cut. */
export class DeadEnd extends Error {
  readonly element: Element

  constructor(element: Element) {
    super('nothing fits')
    this.name = 'DeadEnd'
    this.element = element
  }
}
