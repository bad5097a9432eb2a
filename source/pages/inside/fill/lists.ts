/**
 * Numbers of list items as attributes, before layout: an item's number must not begin again with the page, and no CSS
 * counter can be trusted in a document from which finished pages are taken out.
 */

/**
 * Gives every item of every numbered list its `value` (`start`, `reversed` and nested lists as HTML defines them), and
 * a list the number of digits of its widest number, `--digits`, so that a style can keep room for it.
 */
export function numberItems(section: Element): void {
  for (const list of section.querySelectorAll('ol')) {
    const items = [...list.children].filter(child => child instanceof HTMLLIElement)
    const step = list.reversed ? -1 : 1
    let value = list.hasAttribute('start') ? list.start : list.reversed ? items.length : 1
    for (const item of items) {
      if (item.hasAttribute('value')) value = item.value
      item.value = value
      value += step
    }
    const digits = Math.max(...items.map(item => String(item.value).length))
    if (digits > 1) list.style.setProperty('--digits', String(digits))
    list.removeAttribute('start')
    list.removeAttribute('reversed')
  }
}
